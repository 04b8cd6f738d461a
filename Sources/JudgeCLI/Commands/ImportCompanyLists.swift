import ArgumentParser
import Catalog
import Foundation
import JudgeModel
import Manifest
import MasteryLog
import SystemPackage

/// Reads the lists that a person has into the log.
struct ImportCompanyLists: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import lists of problems that companies ask, from files that you have.",
    discussion: """
      Takes CSV files, Markdown tables, LeetCode's company_tag_stats in JSON, and plain lists of slugs or addresses; each a \
      file, a folder or an archive of them, or - for what is on stdin. The company and the time come from the names of file \
      and folder, such as stripe/thirty-days.csv or stripe_6months.csv, unless you say them. A list takes the place of what \
      the same file said before.

      Example: pbpaste | judge company import stripe - --as-of 2026-07-12
      Example: judge company import lists/
      """)

  @Argument(
    help: ArgumentHelp(
      "The company, when the names of the files do not say it; then files, folders, archives or -.",
      valueName: "company-or-path"),
    completion: .file())
  var words: [String]

  @Option(
    help: "The company: for a file or folder whose name could be taken for one.", completion: Completions.companies)
  var company: String?

  @Option(help: "The time before the list was made in which its problems were asked.")
  var window: TagWindow?

  @Option(help: ArgumentHelp("The day that the list is of.", valueName: "yyyy-mm-dd"))
  var asOf: StudyDay?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let asOf, asOf > (try Composition.current.today()) { throw ValidationError("--as-of \(asOf) is in the future") }
  }

  func run() throws {
    let here = Composition.current
    let places = try CompanyListPlaces(words, company: company)
    var lists = CompanyListImport(
      CompanyListOptions(company: places.company, window: window, asOf: asOf), scratch: here.cache.appending("lists"))
    for place in places.places { try add(place, to: &lists) }
    let changes = try here.log().replaceTags(lists.rankedTags())
    let report = ImportReport(lists, changes, asOf: asOf, defaults: try here.catalog().defaultTags())
    if output.json {
      try printJSON(report)
    } else {
      ErrorMessage.warn(leftOut: lists.rejected, "row")
      ErrorMessage.warn(leftOut: lists.skipped, "file")
      report.print(output.terminal, age: asOf.ageWords(on: try here.today()))
    }
  }

  private func add(_ place: CompanyListPlaces.Place, to lists: inout CompanyListImport) throws {
    switch place {
    case .file(let path): try lists.add(FilePath(path))
    case .standardInput:
      if isatty(STDIN_FILENO) == 1 {
        guard lists.hasCompany else { throw CompanyListError(.noCompany, in: "stdin") }
        ErrorMessage.askForList()
      }
      try lists.add(FileDescriptor.standardInput.readToEnd())
    }
  }
}

/// `COMPANY? PLACE…`, as a person would mean it.
struct CompanyListPlaces: Equatable {
  enum Place: Equatable {
    case file(String)
    case standardInput
  }

  var company: CompanyID?
  var places: [Place]

  /// The first word is a company when it looks like one, others follow, and it is nothing that could be read.
  ///
  /// - Parameter company: what `--company` says; then every word is a place.
  init(
    _ words: [String], company: String?, exists: (String) -> Bool = FileManager.default.fileExists
  ) throws(CommandError) {
    var words = words[...]
    var name = company
    if name == nil, let first = words.first, first.looksLikeName, !exists(first) || words.dropFirst().first == "-" {
      name = words.removeFirst()
    }
    if let name {
      guard let id = CompanyID(named: name) else { throw .badCompanyName(name) }
      if words.isEmpty { throw .missingList(id) }
      self.company = id
    }
    places = words.map { $0 == "-" ? .standardInput : .file($0) }
  }
}

extension String {
  fileprivate var looksLikeName: Bool { self != "-" && !contains("/") && !contains(".") }
}

/// What an import has done.
struct ImportReport: Encodable {
  let schema = 1
  let lists: Int
  @OrNull var asOf: String?
  let companies: [Changes]
  let rejected: [Rejected]
  let skipped: [Skipped]

  struct Changes: Encodable {
    let company: CompanyID
    let tags: Int
    let added: Int
    let changed: Int
    let removed: Int
    /// Whether judge had public tags of it, which do not count any more.
    let replacesDefaults: Bool
  }

  struct Rejected: Encodable {
    let file: String
    let line: Int
    let message: String
  }

  struct Skipped: Encodable {
    let file: String
    let message: String
  }

  init(_ lists: CompanyListImport, _ changes: [TagChanges], asOf: StudyDay?, defaults: DefaultTags) {
    self.lists = lists.files
    self.asOf = asOf?.description
    companies = changes.map {
      Changes(
        company: $0.company, tags: $0.total, added: $0.added, changed: $0.changed, removed: $0.removed,
        replacesDefaults: defaults[$0.company] != nil)
    }
    rejected = lists.rejected.map {
      Rejected(file: $0.location.file, line: $0.location.line, message: $0.reason.words)
    }
    skipped = lists.skipped.map { Skipped(file: $0.file, message: $0.reason.words) }
  }

  /// So many companies, so that a large archive does not fill the screen.
  private static let shown = 10

  func print(_ terminal: Terminal, age: String) {
    let width = companies.prefix(Self.shown).map(\.company.rawValue.count).max() ?? 0
    for company in companies.prefix(Self.shown) {
      let count = company.tags.counted("tag").leftPadded(to: 9)
      terminal.print("  \(company.company.rawValue.padded(to: width))  \(count)  \(company.words)")
    }
    if companies.count > Self.shown { terminal.print("  … and \(companies.count - Self.shown) more") }
    terminal.print("\n  " + summary(age))
    let replaced = companies.filter(\.replacesDefaults).map(\.company.rawValue)
    if !replaced.isEmpty {
      let names = replaced.prefix(Self.shown).joined(separator: ", ") + (replaced.count > Self.shown ? ", …" : "")
      terminal.print("  in place of the public defaults for \(names)")
    }
    if let first = companies.first { terminal.printNext("company show \(first.company)") }
  }

  private func summary(_ age: String) -> String {
    let total = companies.reduce(into: (added: 0, changed: 0, removed: 0)) { sum, company in
      sum = (sum.added + company.added, sum.changed + company.changed, sum.removed + company.removed)
    }
    let changes =
      total == (0, 0, 0)
      ? "nothing changed" : "\(total.added) added, \(total.changed) changed, \(total.removed) removed"
    return [lists.counted("list"), changes, "tags \(age)"].joined(separator: " · ")
      + (asOf == nil ? " (--as-of says it)" : "")
  }
}

extension ImportReport.Changes {
  fileprivate var words: String {
    let parts = [(added, "added"), (changed, "changed"), (removed, "removed")].filter { $0.0 > 0 }
    return parts.isEmpty ? "nothing changed" : parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
