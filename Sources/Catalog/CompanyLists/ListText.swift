/// The bytes of a list, known to be UTF-8 text.
struct ListText {
  /// Without a byte order mark.
  let bytes: [UInt8]

  init(_ bytes: [UInt8], file: String) throws(CompanyListError) {
    let text = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? Array(bytes.dropFirst(3)) : bytes
    if let reason = text.fault { throw CompanyListError(reason, in: file) }
    self.bytes = text
  }

  /// With their numbers from 1, without blank ones and without the space around them.
  var lines: [(number: Int, text: String)] {
    var lines: [(Int, String)] = []
    var number = 1
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end].isLineEnd {
      let text = bytes[start..<end].trimmed
      if !text.isEmpty { lines.append((number, String(decoding: text, as: UTF8.self))) }
      let isFirstOfTwo =
        end + 1 < bytes.count && bytes[end] == UInt8(ascii: "\r") && bytes[end + 1] == UInt8(ascii: "\n")
      if !isFirstOfTwo { number += 1 }
      start = end + 1
    }
    return lines
  }
}

extension UInt8 {
  /// `\r` too, alone or before `\n`.
  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

  /// A space, a tab or the end of a line.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || isLineEnd }

  /// What text does not have.
  fileprivate var isUnusualControl: Bool { self < 0x20 && !isBlank && self != 0x0c && self != 0x1b || self == 0x7f }
}

extension Array<UInt8> {
  /// Why this is no text that we can read.
  fileprivate var fault: CompanyListError.Reason? {
    if starts(with: [0xff, 0xfe]) || starts(with: [0xfe, 0xff]) || looksLikeUTF16 { return .utf16 }
    if contains(where: \.isUnusualControl) { return .binary }
    if String(validating: self, as: UTF8.self) == nil { return .otherEncoding }
    return allSatisfy(\.isBlank) ? .empty : nil
  }

  /// ASCII as UTF-16 has a null beside each letter.
  fileprivate var looksLikeUTF16: Bool {
    let start = prefix(64)
    return start.count { $0 == 0 } * 3 > start.count
      && start.allSatisfy { $0 < 0x80 && ($0 == 0 || !$0.isUnusualControl) }
  }
}

extension ArraySlice<UInt8> {
  var trimmed: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { !$0.isBlank }), let last = lastIndex(where: { !$0.isBlank }) else {
      return []
    }
    return self[first...last]
  }
}
