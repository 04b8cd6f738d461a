public import JudgeModel
import Manifest
public import SystemPackage

/// What the learner says about lists. It goes before what their names say.
public struct CompanyListOptions: Hashable, Sendable {
  public var company: CompanyID?
  public var window: TagWindow?
  /// The day of the snapshot, which no list says itself.
  public var asOf: StudyDay?

  public init(company: CompanyID? = nil, window: TagWindow? = nil, asOf: StudyDay? = nil) {
    self.company = company
    self.window = window
    self.asOf = asOf
  }
}

/// One file of problems that companies ask, in any of the forms in which people have them: separated values, Markdown
/// tables, LeetCode's `company_tag_stats`, or just slugs or addresses, one a line.
public struct CompanyList: Hashable, Sendable {
  /// In the order of the file; each problem once for each company and window.
  public private(set) var tags: [CompanyTag]
  /// In the order of the file.
  public private(set) var rejected: [RejectedRow]

  /// - Parameters:
  ///   - file: its name in messages.
  ///   - path: may name company and window; nothing is read from there.
  ///   - source: of the tags.
  public init(
    _ bytes: [UInt8], file: String, path: FilePath, source: TagSource, options: CompanyListOptions
  ) throws(CompanyListError) {
    let text = try ListText(bytes, file: file)
    var content = ListContent(text, file: file, path: path)
    guard !content.entries.isEmpty else {
      throw CompanyListError(.noProblems(columns: content.columns), in: file)
    }
    try content.settle(ListName(path), options)
    content.rejectDuplicates()
    tags = content.tags(source: source, asOf: options.asOf)
    rejected = content.rejected.sorted { $0.location.line < $1.location.line }
  }
}

extension ListContent {
  /// Separated values, tables, lines or JSON, whichever it is.
  fileprivate init(_ text: ListText, file: String, path: FilePath) {
    if let stats = CompanyTagStats(text, problem: path.stem.flatMap(\.problemOfSlug)) {
      self.init(stats, file: file)
    } else {
      self.init(text, file: file)
    }
  }

  /// Gives every entry a company and a window. Of a list of many companies only the one that is asked for stays.
  fileprivate mutating func settle(_ name: ListName, _ options: CompanyListOptions) throws(CompanyListError) {
    let other = entries.lazy.compactMap(\.company).first { $0 != options.company }
    if let company = options.company { entries.removeAll { ($0.company ?? company) != company } }
    if entries.isEmpty, let other { throw CompanyListError(.otherCompany(other), in: file) }
    for index in entries.indices {
      entries[index].company = entries[index].company ?? options.company ?? name.company
      entries[index].window = entries[index].window ?? options.window ?? name.window ?? .all
      if entries[index].company == nil { throw CompanyListError(.noCompany, in: file) }
    }
  }

  fileprivate mutating func rejectDuplicates() {
    var lines: [EntryKey: Int] = [:]
    var kept: [ListEntry] = []
    for entry in entries {
      if let first = lines[EntryKey(entry)] {
        reject(.duplicate(entry.problem, line: first), line: entry.line)
      } else {
        lines[EntryKey(entry)] = entry.line
        kept.append(entry)
      }
    }
    entries = kept
  }

  fileprivate func tags(source: TagSource, asOf: StudyDay?) -> [CompanyTag] {
    let frequencies = frequencies()
    let acceptance = FrequencyScale(of: entries.compactMap(\.acceptance))
    return entries.enumerated().compactMap { index, entry in
      guard let company = entry.company, let window = entry.window else { return nil }
      return CompanyTag(
        problem: entry.problem, company: company, window: window, frequency: frequencies[index]?.value,
        isScaled: frequencies[index]?.isRank ?? false, count: entry.count,
        acceptance: entry.acceptance.flatMap(acceptance.share), difficulty: entry.difficulty, title: entry.title,
        topics: entry.topics, source: source, asOf: asOf)
    }
  }
}

/// What a file may have only once.
private struct EntryKey: Hashable {
  var problem: ProblemID
  var company: CompanyID?
  var window: TagWindow?

  init(_ entry: ListEntry) {
    (problem, company, window) = (entry.problem, entry.company, entry.window)
  }
}
