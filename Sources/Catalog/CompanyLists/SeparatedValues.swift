/// A row of a table, and where it begins.
struct ListRow: Equatable {
  /// From 1.
  var line: Int
  /// Without the space around them.
  var cells: [String]
}

/// Reads values between separators: RFC 4180, except that a quote which is never closed is a character like any other
/// and does not swallow what follows, and that spaces may stand around values.
struct SeparatedValues: IteratorProtocol {
  let separator: UInt8
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  /// The separator is whichever of `,`, `;` and tab the first row has most of.
  init(_ text: ListText) {
    bytes = text.bytes
    let start = bytes.firstIndex { !$0.isBlank } ?? 0
    let header = bytes[start...].prefix { !$0.isLineEnd }
    separator =
      [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
      .max { left, right in header.count { $0 == left } < header.count { $0 == right } } ?? UInt8(ascii: ",")
  }

  /// nil at the end. Rows without any text are left out.
  mutating func next() -> ListRow? {
    while position < bytes.count {
      var row = ListRow(line: line, cells: [nextCell()])
      while position < bytes.count, bytes[position] == separator {
        position += 1
        row.cells.append(nextCell())
      }
      endLine()
      if row.cells.contains(where: { !$0.isEmpty }) { return row }
    }
    return nil
  }

  /// Up to a separator, the end of the line or the end.
  private mutating func nextCell() -> String {
    skipSpace()
    if let cell = nextQuotedCell() { return cell }
    let start = position
    while position < bytes.count, bytes[position] != separator, !bytes[position].isLineEnd { position += 1 }
    return String(decoding: bytes[start..<position].trimmed, as: UTF8.self)
  }

  /// nil, and nothing is read, unless a quote opens here and is closed before a separator, the end of a line or the end.
  private mutating func nextQuotedCell() -> String? {
    guard position < bytes.count, bytes[position] == Self.quote else { return nil }
    let start = position
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      if bytes[position] != Self.quote {
        content.append(bytes[position])
      } else if position + 1 < bytes.count, bytes[position + 1] == Self.quote {
        content.append(Self.quote)
        position += 1
      } else {
        break
      }
      position += 1
    }
    let isClosed = position < bytes.count
    position += 1
    skipSpace()
    guard isClosed, position >= bytes.count || bytes[position] == separator || bytes[position].isLineEnd else {
      position = start
      return nil
    }
    position = min(position, bytes.count)
    line += bytes[start..<position].lineEnds
    return String(decoding: content[...].trimmed, as: UTF8.self)
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] != separator, bytes[position].isBlank, !bytes[position].isLineEnd {
      position += 1
    }
  }

  private mutating func endLine() {
    guard position < bytes.count else { return }
    let isFirstOfTwo = bytes[position...].starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
    position += isFirstOfTwo ? 2 : 1
    line += 1
  }

  private static let quote = UInt8(ascii: "\"")
}

extension ArraySlice<UInt8> {
  /// How many lines end in it.
  fileprivate var lineEnds: Int {
    indices.count { index in
      self[index] == UInt8(ascii: "\n")
        || (self[index] == UInt8(ascii: "\r") && (index + 1 == endIndex || self[index + 1] != UInt8(ascii: "\n")))
    }
  }
}
