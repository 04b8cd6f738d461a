/// What is known of one company's problems: the learner's lists and reports, and our defaults where there is no list.
public struct CompanyTags: Hashable, Sendable {
  public let company: CompanyID
  /// Those that count. A list of the learner's own takes the place of the defaults, since it says more and is newer;
  /// a report of theirs does not.
  public let tags: [CompanyTag]
  /// Whether the defaults are among ``tags``.
  public let usesDefaults: Bool

  /// - Parameters:
  ///   - own: what the learner has imported and reported.
  ///   - defaults: what comes with judge.
  public init(_ company: CompanyID, own: [CompanyTag], defaults: [CompanyTag]) {
    self.company = company
    let isImported = own.contains { $0.source != .own }
    usesDefaults = !isImported && !defaults.isEmpty
    tags = isImported ? own : own + defaults
  }

  /// By problem.
  public var byProblem: [ProblemID: [CompanyTag]] { Dictionary(grouping: tags, by: \.problem) }

  /// How much each problem matters to somebody who will be asked by this company; the order is what counts.
  public func priorities(_ weights: TagWeights) -> [ProblemID: Double] {
    byProblem.mapValues(weights.priority)
  }

  /// The day of the newest snapshot; nil when nobody knows.
  public var asOf: StudyDay? { tags.filter { $0.source != .own }.compactMap(\.asOf).max() }
}

/// What a tag is worth. The numbers are our choice and no facts.
public struct TagWeights: Hashable, Sendable {
  /// Of each window; one that is absent is worth nothing.
  public var windows: [TagWindow: Double] = [
    .thirtyDays: 1, .threeMonths: 0.75, .sixMonths: 0.5, .oneYear: 0.35, .twoYears: 0.25, .older: 0.2, .all: 0.25,
  ]
  /// What the rarest problem of a window is worth beside the most frequent.
  public var rarest = 0.3
  /// Stands in where a source does not say how often.
  public var unknownFrequency = 0.5
  /// The learner's own report beside the most frequent problem of a list of the same window.
  public var ownReport = 1.2

  public init() {}

  /// The worth of the best of a problem's tags. `all` overlaps the other windows, so it counts where there is no other.
  public func priority(of tags: [CompanyTag]) -> Double {
    let dated = tags.filter { $0.window != .all }
    return (dated.isEmpty ? tags : dated).map(priority).max() ?? 0
  }

  func priority(of tag: CompanyTag) -> Double {
    let window = windows[tag.window] ?? 0
    if tag.source == .own { return window * ownReport }
    return window * (rarest + (1 - rarest) * (tag.frequency ?? unknownFrequency))
  }
}
