/// Rows under a header.
struct ListTable {
  var columns: ListColumns
  var rows: [ListRow]
}

extension ListTable {
  /// nil when the first row is no header.
  init?(separatedValues text: ListText) {
    var values = SeparatedValues(text)
    guard let header = values.next(), let columns = ListColumns(header: header.cells) else { return nil }
    self.init(columns: columns, rows: [])
    while let row = values.next() { rows.append(row) }
  }

  /// The tables of a Markdown text; what stands around them is left out.
  static func tables(inMarkdown text: ListText) -> [ListTable] {
    guard text.bytes.contains(UInt8(ascii: "|")) else { return [] }
    let lines = text.lines
    var tables: [ListTable] = []
    var isInTable = false
    for (index, line) in lines.enumerated() {
      if line.text.isMarkdownRule, index > 0 {
        let columns = ListColumns(header: lines[index - 1].text.markdownCells)
        isInTable = columns != nil
        if let columns { tables.append(ListTable(columns: columns, rows: [])) }
        continue
      }
      // A table ends at a blank line, which is not among these, and at one without cells.
      isInTable = isInTable && line.text.contains("|") && line.number == lines[index - 1].number + 1
      if isInTable {
        tables[tables.count - 1].rows.append(ListRow(line: line.number, cells: line.text.markdownCells))
      }
    }
    return tables
  }
}

extension String {
  /// The line beneath a header: `| --- | :-: |`.
  fileprivate var isMarkdownRule: Bool {
    utf8.allSatisfy { "|-: \t".utf8.contains($0) } && contains("|") && contains("-")
  }

  fileprivate var markdownCells: [String] {
    var cells = [""]
    var isEscaped = false
    for character in self {
      if character == "|", !isEscaped {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if cells.first?.isBlank == true { cells.removeFirst() }
    if cells.last?.isBlank == true { cells.removeLast() }
    return cells.map { $0.replacing("\\|", with: "|").trimmed }
  }

  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension StringProtocol {
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
