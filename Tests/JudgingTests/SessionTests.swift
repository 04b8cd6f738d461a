import JudgeModel
import Judging
import Testing

@Suite(.serialized) struct SessionTests {
  let workbench: Workbench

  init() throws {
    workbench = try Workbench()
  }

  @Test func `a driver that is asked says what the calls took`() throws {
    let outcome = try outcome("f = abs", timed: true)
    #expect(outcome.calls?.time == .nanoseconds(1500))
    #expect(outcome.calls?.memory == .bytes(4096))
    #expect(outcome.result.actual == "7")
  }

  @Test func `a driver that is not asked says nothing`() throws {
    let outcome = try outcome("f = abs", timed: false)
    #expect(outcome.calls == nil)
    #expect(outcome.result.actual == "7")
  }

  @Test func `a call that throws is timed and has its message`() throws {
    let outcome = try outcome("def f(x): raise ValueError('no')", timed: true)
    #expect(outcome.result.verdict == .runtimeError)
    #expect(outcome.failure?.message?.hasPrefix("ValueError: no") == true)
  }

  private func outcome(_ source: String, timed: Bool) throws -> CaseOutcome {
    guard case .session(let session) = try workbench.open(source, on: .function(.integer), timed: timed) else {
      throw NoSession()
    }
    defer { session.close() }
    #expect(session.timesCalls == timed)
    return try session.judge(.arguments([.integer(-7)]))
  }

  private struct NoSession: Error {}
}
