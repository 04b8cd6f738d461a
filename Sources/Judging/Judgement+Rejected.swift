import JudgeModel
import Languages

extension Judgement {
  /// Of a submission that does not compile.
  init(rejected compilation: Compilation, of submission: Submission, on problem: Problem, in language: Language) {
    var readable = compilation.readable(in: language, showing: submission.path)
    // Only the driver's lines were wrong: the solution compiles, but is not what the driver calls.
    if readable.output.isEmpty, let stub = problem.signature.flatMap({ try? language.stub(for: $0) }) {
      readable.output =
        "\(submission.path): the solution does not fit the problem; it should look like this:\n\n\(stub)"
    }
    self.init(
      verdict: .compileError, compilation: readable, cases: [],
      failures: [Failure(caseID: nil, message: readable.output)])
  }
}

extension Compilation {
  func readable(in language: Language, showing path: String) -> Compilation {
    var readable = self
    readable.output = language.readable(output, showing: path)
    return readable
  }
}
