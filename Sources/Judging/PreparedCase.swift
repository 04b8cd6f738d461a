import Foundation
import JudgeModel

/// A case of a solution that is called: its input read, its answer at hand.
struct PreparedCase {
  let id: String
  let input: CaseInput
  let answer: Answer
  private let signature: Signature

  enum Answer {
    case value(Value)
    case digest(Digest)
    case unknown
  }

  init(_ testCase: TestCase, _ signature: Signature, _ rule: CheckerRule) throws {
    id = testCase.id
    self.signature = signature
    do {
      input = try signature.input(testCase.input.read())
      switch testCase.answer {
      case .text(let text): answer = .value(try signature.answer(text.read(), to: input, rule))
      case .digest(let digest): answer = .digest(digest)
      case .unknown: answer = .unknown
      }
    } catch let error as CaseTextError {
      throw JudgingError.invalidCase(id, error)
    }
  }

  /// - Parameter answer: nil when there is none.
  init(_ id: String, _ input: CaseInput, answer: String?, _ signature: Signature, _ rule: CheckerRule) throws {
    (self.id, self.input, self.signature) = (id, input, signature)
    do {
      self.answer = try answer.map { .value(try signature.answer($0, to: input, rule)) } ?? .unknown
    } catch let error as CaseTextError {
      throw JudgingError.invalidCase(id, error)
    }
  }

  /// nil when it is not known.
  var expected: String? {
    if case .value(let value) = answer { value.text } else { nil }
  }

  /// As a person reads them: each with its name.
  var arguments: [Failure.Argument] {
    switch (signature, input) {
    case (.function(let function), .arguments(let values)):
      zip(function.parameters, values).map { Failure.Argument(name: $0.name, text: $1.text) }
    case (.codec(let codec), .arguments(let values)):
      values.map { Failure.Argument(name: codec.parameter.name, text: $0.text) }
    default:
      zip(["calls", "arguments"], signature.text(of: input).split(separator: "\n"))
        .map { Failure.Argument(name: $0, text: String($1)) }
    }
  }

  func request(_ nonce: String) -> Data {
    WireWriter.request(nonce, signature, input)
  }

  func reply(_ message: Data, to nonce: String) throws(WireError) -> DriverMessage {
    try WireReader.reply(message, to: nonce, signature, input)
  }
}
