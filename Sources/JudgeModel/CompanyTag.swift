/// One source's word that a company asked a problem.
public struct CompanyTag: Hashable, Sendable {
  public var problem: ProblemID
  public var company: CompanyID
  public var window: TagWindow
  /// How often compared with the company's other problems, 0 to 1; nil when the source does not say.
  public var frequency: Double?
  /// Whether the frequency is only a rank among the company's problems in this window, since the source's own scale
  /// has no upper end.
  public var isScaled: Bool
  /// How many times the problem was reported, where the source counts.
  public var count: Int?
  /// The share of accepted submissions on the source's site, 0 to 1.
  public var acceptance: Double?
  public var difficulty: Difficulty?
  /// nil where the source gives only the slug.
  public var title: String?
  /// In the source's words, such as `Hash Table`.
  public var topics: [String]
  public var source: TagSource
  /// The day of the source's snapshot; nil when nobody knows.
  public var asOf: StudyDay?

  public init(
    problem: ProblemID, company: CompanyID, window: TagWindow, frequency: Double? = nil, isScaled: Bool = false,
    count: Int? = nil, acceptance: Double? = nil, difficulty: Difficulty? = nil, title: String? = nil,
    topics: [String] = [], source: TagSource, asOf: StudyDay? = nil
  ) {
    self.problem = problem
    self.company = company
    self.window = window
    self.frequency = frequency
    self.isScaled = isScaled
    self.count = count
    self.acceptance = acceptance
    self.difficulty = difficulty
    self.title = title
    self.topics = topics
    self.source = source
    self.asOf = asOf
  }
}

/// How long before the source's snapshot the problem was asked.
public enum TagWindow: String, Codable, CaseIterable, Sendable {
  case thirtyDays = "30d"
  case threeMonths = "90d"
  case sixMonths = "6m"
  case oneYear = "1y"
  case twoYears = "2y"
  /// Before the windows that the source has.
  case older
  /// At any time. Overlaps the others, so it never adds to them.
  case all
}

/// Where a tag is from.
public enum TagSource: RawRepresentable, Codable, Hashable, Sendable {
  /// The coarse, dated defaults that come with judge.
  case defaults
  /// The learner's own report.
  case own
  /// A list that the learner has imported, as `stripe/thirty-days.csv`.
  case file(String)

  /// `public`, `self` or `file:stripe/thirty-days.csv`; nil for anything else.
  public init?(rawValue: String) {
    switch rawValue {
    case "public": self = .defaults
    case "self": self = .own
    default:
      guard rawValue.hasPrefix("file:") else { return nil }
      self = .file(String(rawValue.dropFirst(5)))
    }
  }

  public var rawValue: String {
    switch self {
    case .defaults: "public"
    case .own: "self"
    case .file(let name): "file:\(name)"
    }
  }
}
