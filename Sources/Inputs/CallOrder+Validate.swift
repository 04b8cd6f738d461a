import JudgeModel

/// What the calls so far leave to those that follow.
struct CallState {
  private let order: CallOrder
  private let requirements: [String: [String]]
  private var called: [String: Int] = [:]
  private(set) var count: Int

  init(_ order: CallOrder, _ known: Known) {
    self.order = order
    requirements = Dictionary(grouping: order.prerequisites, by: \.method).mapValues { $0.map(\.earlier) }
    count = order.balance?.start.lengths(known)?.lowerBound ?? 0
  }

  /// The methods that have to be called before this one can be.
  func missing(before method: String) -> String? {
    requirements[method]?.first { called[$0] == nil }
  }

  func hasBalance(for method: String) -> Bool {
    guard let change = order.balance?.changes[method] else { return true }
    return change == 0 ? count > 0 : count + change >= 0
  }

  /// Whether another value is left for the arguments that must differ.
  func hasValue(for method: String) -> Bool {
    order.series.allSatisfy { $0.method != method || called[method, default: 0] < $0.capacity }
  }

  mutating func note(_ method: String) {
    called[method, default: 0] += 1
    count += order.balance?.changes[method] ?? 0
  }
}

extension CallOrder {
  func validate(_ calls: [CaseInput.Call], _ known: Known) throws(ConstraintViolation) {
    guard !isFree else { return }
    var state = CallState(self, known)
    for (index, call) in calls.enumerated() {
      let name = call.method.name
      if let earlier = state.missing(before: name) {
        throw ConstraintViolation(
          subject: "call \(index + 1)", found: name, expected: "after a call of \(earlier)")
      }
      guard state.hasBalance(for: name) else {
        throw ConstraintViolation(
          subject: "call \(index + 1)", found: "\(name) at a balance of \(state.count)",
          expected: "at one of at least \(max(1, -(balance?.changes[name] ?? 0)))")
      }
      state.note(name)
    }
    for series in series { try series.validate(calls) }
  }
}

extension CallOrder.Series {
  private func position(in call: CaseInput.Call) -> Int? {
    call.method.name == method ? call.method.parameters.firstIndex { $0.name == argument } : nil
  }

  fileprivate func validate(_ calls: [CaseInput.Call]) throws(ConstraintViolation) {
    var seen: Set<Value> = []
    var last: Value?
    for (index, call) in calls.enumerated() {
      guard let position = position(in: call) else { continue }
      let value = call.arguments[position]
      if isAscending, let last, !last.isLess(than: value) {
        throw violation(index, value, "more than \(last.text), as in the call before")
      }
      guard seen.insert(value).inserted else { throw violation(index, value, "another value than in earlier calls") }
      last = value
    }
  }

  private func violation(_ index: Int, _ value: Value, _ expected: String) -> ConstraintViolation {
    ConstraintViolation(subject: "call \(index + 1), \(method)(\(argument))", found: value.text, expected: expected)
  }

  /// The calls with other values for this argument, which fit.
  func applied(to calls: inout [CaseInput.Call], _ values: [Value]) {
    let values = isAscending ? values.sorted { $0.isLess(than: $1) } : values
    var rest = values[...]
    for index in calls.indices {
      guard let position = position(in: calls[index]), let value = rest.popFirst() else { continue }
      calls[index].arguments[position] = value
    }
  }

  func count(in calls: [CaseInput.Call]) -> Int {
    calls.count { $0.method.name == method }
  }
}
