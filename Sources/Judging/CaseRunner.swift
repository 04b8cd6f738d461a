import Foundation
public import JudgeModel
import Languages
import Sandbox
import SystemPackage

/// Runs a compiled submission on cases, one after the other: parallel runs would disturb each other's times.
protocol CaseRunner {
  func judge(_ testCase: TestCase) throws -> CaseOutcome

  /// Ends what still runs; the results of all cases, now with their peak memory.
  func finish() throws -> [CaseResult]
}

public struct CaseOutcome: Sendable {
  public var result: CaseResult
  /// nil for an accepted case.
  public var failure: Failure?
  /// nil where the driver was not asked, or cannot say.
  public var calls: CallMeasure?
}

/// What the calls of the solution's own code took, without reading and writing.
public struct CallMeasure: Hashable, Sendable {
  public var time: Duration
  /// By how much they raised the peak of the process's memory.
  public var memory: ByteCount

  static func + (left: Self, right: Self) -> Self {
    Self(time: left.time + right.time, memory: .bytes(left.memory.rawValue + right.memory.rawValue))
  }
}

/// What all cases of a submission have in common.
struct CaseSetting {
  var program: Program
  var recipe: Recipe
  var language: Language
  var problem: Problem
  var submission: Submission
  var workshop: Workshop
  /// Of problems' own checkers.
  var languages: LanguageRegistry
  /// In place of the problem's limit.
  var stop: Duration?
  /// The driver tells how long the calls take.
  var isTimed = false

  /// How messages name the user's source.
  var path: String { submission.path }
  /// Of CPU a case.
  var timeLimit: Duration { stop ?? problem.limits.time * language.timeFactor }
  var memoryLimit: ByteCount { .bytes(problem.limits.memory.rawValue + language.memory.rawValue) }

  /// Above it a run is stopped: that is too slow whatever the noise. Limits of a few milliseconds get more, and slow
  /// languages twice that, since endless recursion or a greed for memory should be seen as what they are.
  func cpuStop(_ limit: Duration) -> Duration {
    stop ?? max(limit * 1.25, language.timeFactor > 1 ? .seconds(1) : .milliseconds(500))
  }
  /// Waiting counts little, so this is looser; it is for programs that sleep or wait for input.
  func wallStop(_ limit: Duration) -> Duration { limit * 3 + .seconds(2) }

  func sandbox(_ processor: Processor?) throws -> Sandbox {
    try Sandbox(
      View(readOnly: recipe.runView, mounts: program.mounts), policy: language.policy,
      memory: memoryLimit, processor: processor,
      supervisor: workshop.supervisor)
  }

  var command: Command {
    let environment = isTimed ? recipe.environment.merging(["JUDGE_TIMED": "1"]) { $1 } : recipe.environment
    return Command(recipe.run, environment: environment, directory: "/tmp")
  }

  func limits(cpuTime: Duration, wallTime: Duration) -> ResourceLimits {
    ResourceLimits(
      cpuTime: cpuTime, wallTime: wallTime, memory: memoryLimit, fileSize: .mebibytes(16),
      processes: language.processes)
  }
}

extension Duration {
  /// Over the limit by so little that noise may have done it: worth measuring once more.
  func isNear(limit: Duration) -> Bool { self > limit && self <= limit * 1.25 }
}
