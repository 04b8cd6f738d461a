import Authoring
import JudgeModel

/// What `judge problem verify --json` prints.
struct ProofsReport: Encodable {
  let schema = 1
  let problems: [ProofReport]
}

struct ProofReport: Encodable {
  /// As it was named, where it could not be read.
  let slug: String
  let proven: Bool
  /// Since it was proven before.
  let unchanged: Bool
  @OrNull var cases: Int?
  let submissions: [Entry]
  let gaps: [String]
  @OrNull var error: String?

  struct Entry: Encodable {
    let name: String
    let verdict: Verdict
    @OrNull var caughtBy: String?
    let ofLimit: Double
    /// Of those that should be too slow: how much, or more than that, where they were stopped.
    @OrNull var tooSlow: Double?
    @OrNull var tooSlowStopped: Bool?
    @OrNull var fault: String?
  }

  init(_ proof: PackageProof, isUnchanged: Bool) {
    unchanged = isUnchanged
    slug = proof.problem.rawValue
    proven = proof.isProven
    cases = proof.caseCount
    gaps = proof.gaps.map(\.words)
    submissions = proof.submissions.map(Entry.init)
  }

  init(_ name: String, _ error: ErrorMessage) {
    slug = name
    proven = false
    unchanged = false
    submissions = []
    gaps = []
    self.error = error.text
  }
}

extension ProofReport.Entry {
  init(_ submission: SubmissionProof) {
    name = submission.name
    verdict = submission.verdict
    caughtBy = submission.caughtBy
    ofLimit = submission.slowest
    fault = submission.fault?.words
    switch submission.slowness {
    case .measured(let share): (tooSlow, tooSlowStopped) = (share, false)
    case .moreThan(let share): (tooSlow, tooSlowStopped) = (share, true)
    case .waiting: (tooSlow, tooSlowStopped) = (nil, true)
    case nil: break
    }
  }
}
