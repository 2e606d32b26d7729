import Crypto
import Foundation

extension Sequence<UInt8> {
    /// Two hexadecimal digits for each byte.
    package var hex: String {
        map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
    }
}

extension Data {
    var sha256: Data { Data(SHA256.hash(data: self)) }
}
