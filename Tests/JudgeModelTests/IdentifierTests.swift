import JudgeModel
import Testing

struct IdentifierTests {
  @Test(arguments: ["two-sum", "3sum", "a", "lru-cache-2"])
  func `a slug is a problem's id`(_ text: String) {
    #expect(ProblemID(rawValue: text)?.description == text)
  }

  @Test(arguments: ["", "Two-Sum", "two sum", "two_sum", "two/sum", "..", "twö-sum", "two-sum\n"])
  func `what is no slug is no id`(_ text: String) {
    #expect(ProblemID(rawValue: text) == nil)
  }

  @Test(arguments: [
    ([Verdict](), Verdict.accepted), ([.accepted, .accepted], .accepted),
    ([.accepted, .timeLimitExceeded, .wrongAnswer], .timeLimitExceeded),
  ])
  func `a submission's verdict is that of its first case that fails`(_ cases: [Verdict], _ verdict: Verdict) {
    #expect(Verdict(of: cases) == verdict)
  }
}
