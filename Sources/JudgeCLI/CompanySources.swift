import Catalog
import JudgeModel
import MasteryLog

/// Where what is known of companies comes from: the learner's log, and our defaults.
struct CompanySources {
  let defaults: DefaultTags
  private let log: MasteryLog

  init(_ here: Composition) throws {
    defaults = try here.catalog().defaultTags()
    log = try here.log()
  }

  /// In alphabetical order.
  func companies() throws -> [KnownCompany] {
    let own = try log.taggedCompanies()
    let others = defaults.companies.filter { company in !own.contains { $0.id == company.id } }
    let known = try own.map(known) + others.map { KnownCompany($0, asOf: defaults.asOf) }
    return known.sorted { $0.id < $1.id }
  }

  /// What counts of the company's tags.
  ///
  /// - Throws: when there is none.
  func tags(of name: String) throws -> CompanyTags {
    if let id = CompanyID(named: name), case let tags = try tags(of: id), !tags.tags.isEmpty { return tags }
    throw try unknown(name)
  }

  /// None for a company of which nothing is known.
  func tags(of company: CompanyID) throws -> CompanyTags {
    CompanyTags(company, own: try log.tags(of: company), defaults: try defaults.tags(of: company))
  }

  /// A company by any way to write its name, also one of which nothing is known: that is said, with what is like it.
  func company(_ name: String) throws -> CompanyID {
    guard let company = CompanyID(named: name) else { throw try unknown(name) }
    if try !companyIDs().contains(company) { ErrorMessage.warn(try unknown(name)) }
    return company
  }

  func unknown(_ name: String) throws -> CommandError {
    .unknownCompany(name, similar: try companyIDs().map(\.rawValue).nearest(to: name.lowercased()))
  }

  /// Faster than all that is known of them.
  func companyIDs() throws -> Set<CompanyID> {
    try Set(defaults.companies.map(\.id)).union(log.taggedCompanyIDs())
  }

  /// As the company writes it, where we know that.
  func name(of company: CompanyID) -> String { defaults[company]?.name ?? company.rawValue }

  private func known(_ company: TaggedCompany) throws -> KnownCompany {
    if company.isImported || defaults[company.id] == nil { return KnownCompany(company, name: name(of: company.id)) }
    return KnownCompany(try tags(of: company.id.rawValue), name: name(of: company.id))
  }
}

/// Where the tags of a company are from.
enum TagOrigin: String, Encodable {
  /// The learner's lists, perhaps with reports.
  case lists
  /// The learner's reports alone.
  case reports
  /// Our defaults, perhaps with reports.
  case defaults = "public"
}

/// How much is known of a company.
struct KnownCompany {
  var id: CompanyID
  var name: String
  var problems: Int
  var windows: [TagWindow]
  var origin: TagOrigin
  var asOf: StudyDay?

  init(_ company: TaggedCompany, name: String) {
    (id, problems, windows, asOf) = (company.id, company.problems, company.windows, company.asOf)
    self.name = name
    origin = company.isImported ? .lists : .reports
  }

  init(_ company: Company, asOf: StudyDay?) {
    (id, name, problems, windows) = (company.id, company.name, company.problems, [.all])
    self.asOf = asOf
    origin = .defaults
  }

  init(_ tags: CompanyTags, name: String) {
    (id, problems, asOf) = (tags.company, tags.byProblem.count, tags.asOf)
    self.name = name
    let present = Set(tags.tags.map(\.window))
    windows = TagWindow.allCases.filter(present.contains)
    let isImported = tags.tags.contains { if case .file = $0.source { true } else { false } }
    origin = tags.usesDefaults ? .defaults : isImported ? .lists : .reports
  }

  /// Whose the tags are and how old: `tags as of 12 Jul 2026, 132 days old`.
  func age(on today: StudyDay) -> String {
    switch origin {
    case .lists: "tags \(asOf.ageWords(on: today))"
    case .reports: "your own reports"
    case .defaults: "public defaults \(asOf.ageWords(on: today))"
    }
  }
}
