import Foundation
import JudgeModel
import Languages

extension Judgement {
  /// Of a submission that does not compile.
  init(rejected compilation: Compilation, of submission: Submission, on problem: Problem, in language: Language) {
    var readable = compilation.readable(in: language, showing: submission.path)
    // Only the driver's lines were wrong: the solution compiles, but is not what the driver calls.
    if readable.output.isEmpty, let signature = problem.signature {
      readable.output = signature.misfit(language.misfit(compilation.output), of: submission, in: language)
    }
    self.init(
      verdict: .compileError, compilation: readable, cases: [],
      failures: [Failure(caseID: nil, message: readable.output)])
  }
}

extension Signature {
  fileprivate func misfit(_ reason: String?, of submission: Submission, in language: Language) -> String {
    let place = "\(submission.path):\(line(in: submission.source) ?? 1)"
    let stub = ((try? language.stub(for: self)) ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
    return
      "\(place): error: \(reason ?? "the solution does not fit the problem")\n\nthe problem calls it like this:\n\n\(stub)"
  }
}

extension Compilation {
  func readable(in language: Language, showing path: String) -> Compilation {
    var readable = self
    readable.output = language.readable(output, showing: path)
    return readable
  }
}
