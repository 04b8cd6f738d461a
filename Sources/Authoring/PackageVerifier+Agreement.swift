import Catalog
import JudgeModel
import Languages
import Stress

extension PackageVerifier {
  /// For how long a solution is compared with the brute force.
  private static let comparison = Duration.milliseconds(600)

  /// Where a language's first accepted solution answers otherwise than the brute force, on inputs that are in no case.
  func disagreements(in package: ProblemPackage) throws -> [PackageProof.Gap] {
    guard let search = FailureSearch(package, judge: judge, languages: languages) else { return [] }
    let accepted = try package.submissions(SubmissionGroup.accepted.rawValue).map {
      try Submission(file: $0, to: package.problem, in: languages)
    }
    let firsts = Dictionary(grouping: accepted, by: \.language).compactMap(\.value.first)
    return try firsts.sorted { $0.language < $1.language }.compactMap { submission in
      let name = "accepted/\(submission.path.split(separator: "/").last ?? "")"
      switch try search.search(submission, within: Self.comparison) {
      // Another input that takes long may only be as long as it may be.
      case .found(let failure) where failure.verdict != .timeLimitExceeded:
        return .disagreement(name, input: failure.failure.arguments.map { "\($0.name) = \($0.text)" })
      case .notRepeatable: return .unsteady(name)
      case .found, .nothing: return nil
      }
    }
  }
}
