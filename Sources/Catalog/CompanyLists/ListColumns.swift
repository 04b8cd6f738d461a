/// Which column of a table has what.
struct ListColumns {
  enum Column {
    case address, slug, title, frequency, count, acceptance, difficulty, topics, company
  }

  /// As they are written.
  let names: [String]
  /// Whether the frequencies are of the kind that has no upper end, whatever their size.
  let hasOpenFrequency: Bool
  private let positions: [Column: Int]

  /// nil for a row that is no header: which has neither a column for addresses or slugs nor two others that we know.
  init?(header: [String]) {
    let known = header.map { Self.columns[$0.normalised] }
    positions = Dictionary(known.enumerated().compactMap { index, column in column.map { ($0, index) } }) { first, _ in
      first
    }
    guard positions[.address] != nil || positions[.slug] != nil || positions.count >= 2 else { return nil }
    names = header
    hasOpenFrequency = header.contains { $0.normalised == "leetcode question link" }
  }

  /// nil where the row has no such cell, or an empty one.
  func cell(_ column: Column, of row: ListRow) -> String? {
    guard let index = positions[column], index < row.cells.count else { return nil }
    return row.cells[index].isEmpty ? nil : row.cells[index]
  }

  func has(_ column: Column) -> Bool { positions[column] != nil }

  /// As public lists name their columns.
  private static let columns: [String: Column] = [
    "link": .address, "url": .address, "leetcode question link": .address, "problem link": .address,
    "question link": .address, "leetcode link": .address, "problem url": .address, "leetcode url": .address,
    "slug": .slug, "title slug": .slug, "titleslug": .slug, "problem slug": .slug,
    "title": .title, "problem name": .title, "problem": .title, "question": .title, "name": .title,
    "frequency": .frequency, "frequency %": .frequency, "freq": .frequency,
    "num occur": .count, "occurrences": .count, "count": .count, "times encountered": .count,
    "acceptance": .acceptance, "acceptance %": .acceptance, "acceptance rate": .acceptance,
    "difficulty": .difficulty, "level": .difficulty,
    "topics": .topics, "tags": .topics, "related topics": .topics,
    "company": .company,
  ]
}

extension String {
  /// Without the differences of case, underscores, hyphens and spaces.
  fileprivate var normalised: String {
    lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }.joined(separator: " ")
  }
}
