import LuwteStore

extension LogFinding {
    var sentence: String {
        switch kind {
        case .changed: "\(place), gebeurtenis \(number): deze is veranderd, of staat op een andere plaats."
        case .missing: "\(place), gebeurtenis \(number): deze ontbreekt."
        case .endMissing: "\(place): na gebeurtenis \(number) klopt het einde niet; er is iets weggehaald of bijgezet."
        case .headerDiffers: "\(place), gebeurtenis \(number): de kop zegt een ander nummer of een andere dag."
        case .strangeStream: "\(place): zo'n naam geeft Luwte nooit."
        case .documentDamaged: "\(place), gebeurtenis \(number): het stuk is weg of veranderd."
        case .headDiffers: "\(place): deze dag is niet zoals de gepubliceerde kop zegt."
        }
    }
}
