public import JudgeModel
import Manifest
import SystemPackage

/// A company of `companies.yaml`.
public struct Company: Hashable, Sendable, Identifiable {
  public var id: CompanyID
  /// As the company writes it.
  public var name: String
  /// How many problems the defaults connect with it.
  public var problems: Int

  public init(id: CompanyID, name: String, problems: Int) {
    self.id = id
    self.name = name
    self.problems = problems
  }
}

/// `companies.yaml`: which problems companies are known to ask, coarse and dated, for who has no list of their own.
public struct DefaultTags {
  /// The day that the data is of.
  public let asOf: StudyDay?
  /// In alphabetical order.
  public let companies: [Company]
  private let problems: [CompanyID: ManifestNode]

  /// Nothing: where there is no such file.
  init() {
    (asOf, companies, problems) = (nil, [], [:])
  }

  init(contentsOf file: FilePath) throws {
    var map = try ManifestNode(contentsOf: file).map()
    asOf = try map.required("as_of").parse("a day, such as 2026-07-01", { StudyDay($0) })
    var entries = try map.required("companies").map()
    var companies: [Company] = []
    var problems: [CompanyID: ManifestNode] = [:]
    for (name, node) in entries.all() {
      guard let id = CompanyID(rawValue: name) else {
        throw node.invalid(name, expected: "a name such as goldman-sachs")
      }
      var keys = try node.map()
      let list = try keys.required("problems")
      companies.append(Company(id: id, name: try keys.required("name").string(), problems: try list.list().count))
      problems[id] = list
      try keys.finish()
    }
    try map.finish()
    self.companies = companies.sorted { $0.id < $1.id }
    self.problems = problems
  }

  public subscript(id: CompanyID) -> Company? { companies.first { $0.id == id } }

  /// Of any time, since the data has neither windows nor frequencies; none for a company that is not in the file.
  public func tags(of company: CompanyID) throws -> [CompanyTag] {
    guard let list = problems[company] else { return [] }
    return try list.list().map { node in
      CompanyTag(
        problem: try node.parse("a slug") { ProblemID(rawValue: $0) }, company: company, window: .all,
        source: .defaults, asOf: asOf
      )
    }
  }
}

extension Catalog {
  public func defaultTags() throws -> DefaultTags {
    let file = root.appending("companies.yaml")
    return file.exists ? try DefaultTags(contentsOf: file) : DefaultTags()
  }
}
