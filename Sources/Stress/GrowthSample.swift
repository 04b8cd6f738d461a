import JudgeModel
import Judging

/// An input, and how long calls with it took.
struct GrowthSample {
  let input: CaseInput
  let size: Double
  let target: Double?
  /// The mean of the quickest: whatever disturbs only adds, and the clock has steps of its own.
  private(set) var time = Duration.zero
  /// Of CPU, with reading and writing; nil when the calls are not timed by themselves.
  private(set) var whole: Duration?
  /// In ascending order.
  private var times: [Duration] = []
  /// Of giving it once more, with all that this needs.
  private(set) var cost = Duration.zero

  init(_ input: GrowthInput) {
    (self.input, size, target) = (input.input, input.size, input.target)
  }

  enum Trial {
    case measured
    case slow
    case failed(Verdict, message: String?)
  }

  /// Answers are not checked here.
  mutating func measure(_ session: JudgingSession) throws -> Trial {
    let start = ContinuousClock.now
    let outcome = try session.judge(input)
    cost = start.duration(to: .now)
    switch outcome.result.verdict {
    case .accepted, .wrongAnswer:
      if outcome.calls != nil { whole = min(whole ?? outcome.result.cpuTime, outcome.result.cpuTime) }
      note(outcome.calls?.time ?? outcome.result.cpuTime)
      return .measured
    case .timeLimitExceeded: return .slow
    case let verdict: return .failed(verdict, message: outcome.failure?.message)
    }
  }

  private mutating func note(_ call: Duration) {
    times.insert(call, at: times.firstIndex { $0 > call } ?? times.count)
    let quickest = times.prefix(max(times.count / 4, 1))
    time = quickest.reduce(.zero, +) / quickest.count
  }
}
