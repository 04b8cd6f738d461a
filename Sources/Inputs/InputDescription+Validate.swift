public import JudgeModel

extension InputDescription {
  /// - Throws: the first violation, in the order of the arguments.
  public func validate(_ input: CaseInput) throws(ConstraintViolation) {
    switch (self, input) {
    case (.arguments(let descriptions), .arguments(let values)):
      try descriptions.validate(values, Known(descriptions, values)) { $0 }
    case (.calls(let description), .calls(let constructor, let calls)):
      try description.validate(constructor, calls)
    default:
      throw ConstraintViolation(subject: "case", found: "the text of another kind of problem", expected: "arguments")
    }
  }
}

extension [ArgumentDescription] {
  /// - Parameter subject: what the argument of a name is called in a violation.
  fileprivate func validate(
    _ values: [Value], _ known: Known, subject: (String) -> String
  ) throws(ConstraintViolation) {
    for (argument, value) in zip(self, values) {
      try argument.value.validate(value, subject(argument.name), known)
      if let other = argument.differsFrom, value == known[other] {
        throw ConstraintViolation(
          subject: subject(argument.name), found: value.text, expected: "another value than \(other)")
      }
    }
  }
}

extension CallsDescription {
  fileprivate func validate(_ constructor: [Value], _ calls: [CaseInput.Call]) throws(ConstraintViolation) {
    let built = Known(self.constructor, constructor)
    try self.constructor.validate(constructor, built) { $0 }
    try Bounds(count).validate(calls.count, "the number of calls", built)
    let methods = Dictionary(uniqueKeysWithValues: methods.map { ($0.method.name, $0) })
    for (index, call) in calls.enumerated() {
      guard let method = methods[call.method.name] else { continue }
      let known = method.isRelated ? built.joined(by: method.arguments, call.arguments) : built
      try method.arguments.validate(call.arguments, known) { "call \(index + 1), \(call.method.name)(\($0))" }
    }
    try order.validate(calls, built)
  }
}

extension CallsDescription.MethodDescription {
  /// Some argument's description speaks of another, or of its own length.
  var isRelated: Bool { arguments.contains { !$0.mentions.isEmpty } }
}

extension Known {
  func joined(by arguments: [ArgumentDescription], _ values: [Value]) -> Known {
    var known = self
    for (argument, value) in zip(arguments, values) { known[argument.name] = value }
    return known
  }
}
