import Catalog
import JudgeModel
import Judging
import Languages
import Stress

/// What is needed to measure a submission's growth, once it is known that it can be measured.
struct GrowthMeasurement {
  private let study: GrowthStudy
  private let submission: Submission

  init(
    _ package: ProblemPackage, _ submission: Submission, _ languages: LanguageRegistry, _ here: Composition
  ) throws {
    let problem = package.problem
    guard let signature = problem.signature, let input = package.input else {
      throw CommandError.unmeasurableProgram(problem.id)
    }
    guard let target = problem.growth else { throw CommandError.noGrowthTarget(problem.id) }
    study = GrowthStudy(
      problem, signature, target, input, families: GrowthFamily.families(of: package),
      judge: try here.judge(languages))
    self.submission = submission
  }

  func run(within budget: Duration, _ extent: GrowthStudy.Extent, _ terminal: Terminal) throws -> GrowthStudy.Outcome {
    let progress = ProgressLine(terminal, cases: 0)
    defer { progress.clear() }
    return try study.measure(submission, within: budget, extent, report: progress.show)
  }
}

extension ProgressLine {
  func show(_ event: GrowthStudy.Event) {
    switch event {
    case .judging(let event): show(event)
    case .measuring(let family, let size): showSoon("measuring growth: \(family), n = \(size.sizeWords) …")
    case .measuringMemory: showSoon("measuring memory …")
    }
  }
}
