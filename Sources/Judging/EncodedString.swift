import JudgeModel

/// What a codec has written. In some languages a string holds any bytes: they are read back as they are.
struct EncodedString: Hashable {
  let bytes: [UInt8]

  init(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// As a person reads it: as other strings, and the bytes that are no characters as `\xff`.
  var text: String {
    var text = ""
    var characters: [UInt8] = []
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var position = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar):
        characters += scalar
        position += scalar.count
      case .error(let length):
        text += Self.escaped(characters)
        characters.removeAll()
        for byte in bytes[position..<position + length] { text += Self.escaped(byte) }
        position += length
      case .emptyInput:
        return "\"\(text)\(Self.escaped(characters))\""
      }
    }
  }

  private static func escaped(_ characters: [UInt8]) -> Substring {
    Value.string(String(decoding: characters, as: UTF8.self)).text.dropFirst().dropLast()
  }

  private static func escaped(_ byte: UInt8) -> String {
    "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
