public import JudgeModel

/// The problems to prepare for a company.
public struct DrillSet: Sendable {
  /// Each with a priority.
  public var problems: [PracticeProblem]
  /// How many of them are tagged with the company.
  public var tagged: Int

  /// With fewer tags than this a company's list says more about its patterns than about its questions.
  public static let fewTags = 15

  /// - Parameters:
  ///   - known: all problems, those that the company is known to ask with a priority.
  ///   - fallback: a list that fits every company, for one with few tags or none.
  public init(_ known: [PracticeProblem], fallback: [ProblemID]) {
    let tagged = known.filter { $0.priority ?? 0 > 0 }
    self.tagged = tagged.count
    guard tagged.count < Self.fewTags else {
      problems = tagged
      return
    }
    let patterns = Set(tagged.flatMap(\.patterns))
    let wanted = Set(fallback).subtracting(tagged.map(\.id))
    problems =
      tagged
      + known.filter { wanted.contains($0.id) }.map { problem in
        var problem = problem
        problem.priority = patterns.isDisjoint(with: problem.patterns) ? 0.1 : 0.2
        return problem
      }
  }

  /// How many were taken from the list, since there are so few tags.
  public var filledUp: Int { problems.count - tagged }
}
