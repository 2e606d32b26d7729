/// A small drawing of our own. It says nothing that the words beside it do not say, so screen readers pass it by.
package enum Drawing: Sendable, CaseIterable {
    case logo, check, cross, question, person, ring, warning, arrow

    /// Written in the source and nowhere put together from text, which is why it may go out without escaping.
    package var svg: StaticString {
        switch self {
        case .logo:
            """
            <svg class="luwte-logo" viewBox="0 0 48 40" aria-hidden="true" focusable="false"><path d="M4 33C6 15 17 6 31 6c6 0 10 2 13 5" \
            fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round"/><path d="M14 34c2-9 8-15 17-15 4 0 7 1 10 3" \
            fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round" opacity=".55"/>\
            <circle cx="31" cy="32" r="4.5" fill="currentColor"/></svg>
            """
        case .check:
            """
            <svg class="luwte-shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M5 12.5l4.5 4.5L19 7.5" \
            fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>
            """
        case .cross:
            """
            <svg class="luwte-shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M6.5 6.5l11 11m0-11l-11 11" \
            fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/></svg>
            """
        case .question:
            """
            <svg class="luwte-shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M8 9a4 4 0 1 1 6 3.500c-1.400.8-2 \
            1.500-2 3" fill="none" stroke="currentColor" stroke-width="2.800" stroke-linecap="round"/><circle cx="12" cy="19.500" r="1.800" \
            fill="currentColor"/></svg>
            """
        case .person:
            """
            <svg class="luwte-shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="7.500" r="4" \
            fill="currentColor"/><path d="M4 21c0-5 3.500-8 8-8s8 3 8 8z" fill="currentColor"/></svg>
            """
        case .ring:
            """
            <svg class="luwte-shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="7.500" \
            fill="none" stroke="currentColor" stroke-width="2.500" stroke-dasharray="3 3"/></svg>
            """
        case .warning:
            """
            <svg class="luwte-shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M12 5v9" fill="none" \
            stroke="currentColor" stroke-width="3.200" stroke-linecap="round"/><circle cx="12" cy="19" r="2" fill="currentColor"/></svg>
            """
        case .arrow:
            """
            <svg class="luwte-shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M9 5l7 7-7 7" fill="none" \
            stroke="currentColor" stroke-width="2.800" stroke-linecap="round" stroke-linejoin="round"/></svg>
            """
        }
    }
}
