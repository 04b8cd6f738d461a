import JudgeModel

extension InputDescription {
  /// More parts than these are only left out, and none of them is made simpler by itself: that would take too long.
  static let mostLookedInto = 500

  /// Calls `accept` with what may be simpler inputs, the boldest first, until it accepts one. Not all of them are valid.
  ///
  /// - Parameter widest: of the parts that are left out at once.
  func simplify(_ input: CaseInput, widest: Int, _ accept: (CaseInput) -> Bool) -> Bool {
    switch (self, input) {
    case (.arguments(let descriptions), .arguments(let values)):
      return descriptions.simplify(values, widest: widest) { accept(.arguments($0)) }
    case (.calls(let description), .calls(let constructor, let calls)):
      return description.simplify(constructor, calls, widest: widest) { accept(.calls(constructor: $0, $1)) }
    default: return false
    }
  }
}

extension [ArgumentDescription] {
  /// First what can be left out, then simpler values.
  func simplify(_ values: [Value], widest: Int, _ accept: ([Value]) -> Bool) -> Bool {
    for index in indices {
      let accepted = self[index].value.prune(values[index], widest: widest) {
        acceptRepaired(values, index, $0, accept)
      }
      if accepted { return true }
    }
    if pruneNodes(values, accept) { return true }
    for index in indices {
      if self[index].value.lower(values[index], { acceptRepaired(values, index, $0, accept) }) { return true }
    }
    return false
  }

  /// With one argument changed, as it is and with the others made to fit.
  private func acceptRepaired(
    _ values: [Value], _ index: Int, _ candidate: Value, _ accept: ([Value]) -> Bool
  ) -> Bool {
    var changed = values
    changed[index] = candidate
    if accept(changed) { return true }
    let repaired = repaired(changed, from: values, changed: index)
    return repaired != changed && accept(repaired)
  }

  /// Leaves out nodes of graphs that are lists of edges; the larger nodes get the numbers before.
  private func pruneNodes(_ values: [Value], _ accept: ([Value]) -> Bool) -> Bool {
    for (index, argument) in enumerated() {
      guard case .edges(let graph) = argument.value,
        let nodes = graph.nodes.lengths(Known(self, values))?.upperBound, nodes <= InputDescription.mostLookedInto
      else { continue }
      let counted = graph.nodes.quantities.first { $0.property == .value }.flatMap { quantity in
        firstIndex { $0.name == quantity.argument }
      }
      for node in (graph.first..<graph.first + nodes).reversed() {
        var changed = values
        changed[index] = .array(values[index].elements.compactMap { $0.edge(without: node) })
        if let counted, let count = values[counted].integer { changed[counted] = .integer(count - 1) }
        let repaired = repaired(changed, from: values, changed: index)
        if accept(changed) || (repaired != changed && accept(repaired)) { return true }
      }
    }
    return false
  }
}

extension Value {
  /// nil for an edge at that node.
  fileprivate func edge(without node: Int) -> Value? {
    let ends = elements.prefix(2).compactMap(\.integer)
    guard !ends.contains(node) else { return nil }
    return .array(ends.map { .integer($0 > node ? $0 - 1 : $0) } + elements.dropFirst(2))
  }
}

extension CallsDescription {
  fileprivate func simplify(
    _ constructor: [Value], _ calls: [CaseInput.Call], widest: Int,
    _ accept: ([Value], [CaseInput.Call]) -> Bool
  ) -> Bool {
    if calls.removeChunks(widest: widest, { accept(constructor, $0) }) { return true }
    if self.constructor.simplify(constructor, widest: widest, { accept($0, calls) }) { return true }
    if lower(calls, { accept(constructor, $0) }) { return true }
    guard calls.count <= InputDescription.mostLookedInto else { return false }
    for (index, call) in calls.enumerated() {
      guard let method = methods.first(where: { $0.method.name == call.method.name }) else { continue }
      let accepted = method.arguments.simplify(call.arguments, widest: widest) { arguments in
        var changed = calls
        changed[index].arguments = arguments
        return accept(constructor, changed)
      }
      if accepted { return true }
    }
    return false
  }

  /// Equal values in all calls together.
  private func lower(_ calls: [CaseInput.Call], _ accept: ([CaseInput.Call]) -> Bool) -> Bool {
    let all = Value.array(calls.map { .array($0.arguments) })
    let scale = methods.flatMap(\.arguments).reduce(into: LeafScale()) { $0.add($1.value) }
    return all.lowerTogether(scale) { candidate in
      var changed = calls
      for (index, arguments) in candidate.elements.enumerated() { changed[index].arguments = arguments.elements }
      return accept(changed)
    }
  }
}

extension Array {
  /// Calls `accept` without ever smaller parts, all of it first where it is not too wide, and at last without any two
  /// elements.
  func removeChunks(widest: Int, _ accept: ([Element]) -> Bool) -> Bool {
    var width = Swift.min(count, widest)
    while width > 0 {
      for start in stride(from: 0, to: count, by: width) {
        if accept(Array(self[..<start] + self[Swift.min(start + width, count)...])) { return true }
      }
      width = width == 1 ? 0 : (width + 1) / 2
    }
    guard count <= 12 else { return false }
    for second in indices {
      for first in indices.prefix(second) {
        if accept(Array(self[..<first] + self[(first + 1)..<second] + self[(second + 1)...])) { return true }
      }
    }
    return false
  }
}
