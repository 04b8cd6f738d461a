/// Bytes that are not UTF-8.
public struct TextEncodingError: Error, Hashable, Sendable {
  /// Of the first such byte, from 1.
  public var line: Int
  public var byte: UInt8

  public init(line: Int, byte: UInt8) {
    self.line = line
    self.byte = byte
  }
}

extension String {
  /// UTF-8; a byte order mark at its beginning is no part of the text.
  public init(utf8Text bytes: some Sequence<UInt8>) throws(TextEncodingError) {
    let bytes = Array(bytes)
    let content = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? Array(bytes.dropFirst(3)) : bytes
    do {
      self.init(copying: try UTF8Span(validating: content.span))
    } catch {
      let offset = error.byteOffsets.lowerBound
      let line = 1 + content[..<offset].count { $0 == UInt8(ascii: "\n") }
      throw TextEncodingError(line: line, byte: content[offset])
    }
  }
}
