import LuwteCore

/// Days of a window, in order, each once.
struct DaySet {
    private let window: Period
    private(set) var days: [CalendarDate] = []

    init(in window: Period) { self.window = window }

    /// Adds a day, if it lies in the window.
    mutating func insert(_ day: CalendarDate) {
        guard window.contains(day) else { return }
        let place = place(of: day)
        if place == days.count || days[place] != day { days.insert(day, at: place) }
    }

    func contains(_ day: CalendarDate) -> Bool {
        let place = place(of: day)
        return place < days.count && days[place] == day
    }

    /// How many days lie before a day.
    private func place(of day: CalendarDate) -> Int {
        var low = 0
        var high = days.count
        while low < high {
            let middle = (low + high) / 2
            if days[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
