import JudgeModel
import Manifest

/// What a row of a list says, before it is known what its figures are measured in.
struct ListEntry {
  var line: Int
  var problem: ProblemID
  /// nil where the name of the file has to say it.
  var company: CompanyID?
  var window: TagWindow?
  var frequency: Figure?
  var count: Int?
  var acceptance: Figure?
  var difficulty: Difficulty?
  var title: String?
  var topics: [String] = []
}

/// What is in a list, whatever its form.
struct ListContent {
  let file: String
  var entries: [ListEntry] = []
  var rejected: [RejectedRow] = []
  /// Of the header, as they are written; none where there is no header.
  var columns: [String] = []
  /// Whether the frequencies have no upper end, whatever their size.
  var hasOpenFrequency = false
  /// Whether counts can be compared with each other: not those of one problem.
  var hasComparableCounts = true

  init(_ text: ListText, file: String) {
    self.file = file
    if case let tables = ListTable.tables(inMarkdown: text), !tables.isEmpty {
      for table in tables { add(table) }
    } else if let table = ListTable(separatedValues: text) {
      add(table)
    } else {
      for line in text.lines { add(line: line.text, number: line.number) }
    }
  }

  init(_ statistics: CompanyTagStats, file: String) {
    self.file = file
    entries = statistics.entries
    hasComparableCounts = false
  }

  private mutating func add(_ table: ListTable) {
    columns = columns.isEmpty ? table.columns.names : columns
    hasOpenFrequency = hasOpenFrequency || table.columns.hasOpenFrequency
    for row in table.rows {
      switch table.columns.entry(row) {
      case .success(let entry): entries.append(entry)
      case .failure(let rejection): reject(rejection.reason, line: row.line)
      }
    }
  }

  /// A slug or something with an address in it. Comments begin with `#`.
  private mutating func add(line: String, number: Int) {
    guard !line.hasPrefix("#") else { return }
    let text = line.withoutListMark
    if let problem = text.problemOfAddress ?? text.problemOfSlug {
      entries.append(ListEntry(line: number, problem: problem))
    } else {
      reject(.noProblem(text), line: number)
    }
  }

  mutating func reject(_ reason: RejectedRow.Reason, line: Int) {
    rejected.append(RejectedRow(reason, at: ManifestLocation(file: file, line: line)))
  }
}

private struct Rejection: Error {
  var reason: RejectedRow.Reason
}

extension ListColumns {
  fileprivate func entry(_ row: ListRow) -> Result<ListEntry, Rejection> {
    Result { () throws(Rejection) in
      let cells = row.cells.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
      guard cells <= names.count else { throw Rejection(reason: .tooManyCells(cells, columns: names.count)) }
      guard let problem = problem(of: row) else { throw Rejection(reason: .noProblem(row.name(in: self))) }
      var entry = ListEntry(line: row.line, problem: problem)
      if let name = cell(.company, of: row) {
        guard let company = CompanyID(named: name) else { throw Rejection(reason: .noCompany(name)) }
        entry.company = company
      }
      entry.frequency = try figure(.frequency, of: row, Figure.init)
      entry.count = try figure(.count, of: row) { Int($0).flatMap { $0 >= 0 ? $0 : nil } }
      entry.acceptance = cell(.acceptance, of: row).flatMap(Figure.init)
      entry.difficulty = cell(.difficulty, of: row).flatMap { Difficulty(rawValue: $0.lowercased()) }
      entry.title = cell(.title, of: row).map(\.withoutLink)
      entry.topics = cell(.topics, of: row)?.split { $0 == "," || $0 == ";" }.map(\.trimmed) ?? []
      return entry
    }
  }

  /// Of an address in its column, of a slug, or of an address anywhere, such as a title that is a link.
  private func problem(of row: ListRow) -> ProblemID? {
    if let address = cell(.address, of: row) {
      if let problem = address.problemOfAddress ?? address.problemOfSlug { return problem }
    }
    if let slug = cell(.slug, of: row), let problem = slug.lowercased().problemOfSlug { return problem }
    return row.cells.lazy.compactMap { $0.problemOfAddress }.first
  }

  /// nil where the list says that there is none.
  private func figure<T>(
    _ column: Column, of row: ListRow, _ parse: (String) -> T?
  ) throws(Rejection) -> T? {
    guard let text = cell(column, of: row), !Figure.isAbsent(text) else { return nil }
    guard let figure = parse(text) else { throw Rejection(reason: .invalidFrequency(text)) }
    return figure
  }
}

extension ListRow {
  /// What a person would know the row by.
  fileprivate func name(in columns: ListColumns) -> String {
    columns.cell(.address, of: self) ?? columns.cell(.title, of: self) ?? cells.first { !$0.isEmpty } ?? ""
  }
}

extension String {
  /// Without what begins an item of a list: `-`, `*`, `1.`, `[x]`; and without a comma after it.
  fileprivate var withoutListMark: String {
    // Most lines begin with a letter, and looking for marks costs more than all else.
    let text =
      first?.isLetter == true
      ? self
      : replacing(/^([-*+]|\d+[.)])\s+/, with: "").replacing(/^\[[ xX]?\]\s+/, with: "")
    return text.hasSuffix(",") ? text.dropLast().trimmed : text
  }

  /// The text of a Markdown link: `[Two Sum](https://…)`.
  fileprivate var withoutLink: String {
    guard hasPrefix("["), let end = firstRange(of: "](") else { return self }
    return String(self[index(after: startIndex)..<end.lowerBound])
  }
}
