import CDigest

/// A SHA-256 digest, as 64 lower-case hexadecimal digits.
public struct Digest: RawRepresentable, Codable, Hashable, Sendable, CustomStringConvertible {
  public var rawValue: String

  /// nil unless the text has the form of a digest.
  public init?(rawValue: String) {
    guard rawValue.utf8.count == 64, rawValue.allSatisfy(\.isHexDigit) else { return nil }
    self.rawValue = rawValue.lowercased()
  }

  public init(of bytes: some Sequence<UInt8>) {
    var builder = DigestBuilder()
    builder.add(Array(bytes))
    self = builder.finish()
  }

  public init(of text: String) {
    self.init(of: text.utf8)
  }

  fileprivate init(bytes: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    rawValue = String(decoding: text, as: UTF8.self)
  }

  public var description: String { rawValue }
}

/// Makes one digest of many parts, keeping them apart: ("ab", "c") differs from ("a", "bc").
public struct DigestBuilder {
  private var context = SHA2_CTX()

  public init() {
    SHA256Init(&context)
  }

  /// The part's length and then its bytes.
  public mutating func add(part text: String) {
    let bytes = Array(text.utf8)
    add(Array("\(bytes.count):".utf8))
    add(bytes)
  }

  mutating func add(_ bytes: [UInt8]) {
    SHA256Update(&context, bytes, bytes.count)
  }

  public consuming func finish() -> Digest {
    var result = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&result, &context)
    return Digest(bytes: result)
  }
}
