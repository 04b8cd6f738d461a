import JudgeModel
import Stress

/// What `--json` says of a growth. These keys are a contract.
struct GrowthReport: Encodable {
  let schema = 1
  let problem: ProblemID
  let language: LanguageID
  let target: Target
  /// met, worse or unclear.
  let outcome: GrowthOutcome
  /// False: reading the input is in the times.
  let timesCalls: Bool
  let random: Series
  @OrNull var worstCase: Series?
  @OrNull var memory: Memory?

  struct Target: Encodable {
    let time: String
    @OrNull var argument: String?
  }

  struct Series: Encodable {
    let family: String
    /// null when the points do not tell one class.
    @OrNull var growth: String?
    let classes: [String]
    let confidence: String
    @OrNull var exponent: Double?
    @OrNull var exponentMargin: Double?
    /// Of an exponential.
    @OrNull var base: Double?
    @OrNull var doubt: String?
    let outcome: GrowthOutcome
    let points: [Point]
    let end: End
  }

  struct Point: Encodable {
    let n: Double
    let cpuMs: Double
  }

  /// Why there are no larger sizes: limit, slow or failed.
  struct End: Encodable {
    let reason: String
    @OrNull var n: Double?
    @OrNull var verdict: Verdict?
    @OrNull var message: String?
  }

  struct Memory: Encodable {
    /// grows, with_input or unclear.
    let outcome: String
    let classes: [String]
    let points: [MemoryPoint]
  }

  struct MemoryPoint: Encodable {
    let n: Double
    let peakBytes: Int
    /// By how much the calls raised the peak; null when the language's driver does not say.
    @OrNull var addedBytes: Int?
  }

  init(_ submission: Submission, _ result: GrowthResult) {
    problem = submission.problem
    language = submission.language
    target = Target(time: result.target.time, argument: result.target.argument)
    outcome = result.outcome
    timesCalls = result.timesCalls
    random = Series(result.random)
    worstCase = result.worst.map(Series.init)
    memory = result.memory.map(Memory.init)
  }
}

extension GrowthReport.Series {
  init(_ series: GrowthSeries) {
    let fit = series.fit
    self.init(
      family: series.family, growth: fit.classes.count == 1 ? fit.classes[0].rawValue : nil,
      classes: fit.classes.map(\.rawValue), confidence: fit.confidence.rawValue, exponent: fit.slope?.exponent,
      exponentMargin: fit.slope?.margin, base: fit.base, doubt: fit.doubt?.rawValue, outcome: series.outcome,
      points: series.points.map { GrowthReport.Point(n: $0.size, cpuMs: $0.amount / 1_000_000) },
      end: GrowthReport.End(series.end))
  }
}

extension GrowthReport.End {
  init(_ end: GrowthSeries.End) {
    switch end {
    case .limit: self.init(reason: "limit")
    case .slow: self.init(reason: "slow")
    case .failed(let size, let verdict, let message):
      self.init(reason: "failed", n: size, verdict: verdict, message: message)
    }
  }
}

extension GrowthReport.Memory {
  init(_ memory: GrowthMemory) {
    let points = memory.peaks.enumerated().map { index, point in
      GrowthReport.MemoryPoint(
        n: point.size, peakBytes: Int(point.amount),
        addedBytes: index < memory.added.count ? Int(memory.added[index].amount) : nil)
    }
    switch memory.outcome {
    case .grows(let fit): self.init(outcome: "grows", classes: fit.classes.map(\.rawValue), points: points)
    case .withInput: self.init(outcome: "with_input", classes: [], points: points)
    case .unclear: self.init(outcome: "unclear", classes: [], points: points)
    }
  }
}
