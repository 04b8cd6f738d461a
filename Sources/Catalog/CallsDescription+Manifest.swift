import Inputs
import JudgeModel
import Manifest

extension CallsDescription {
  init(_ design: DesignClass, _ nodes: InputNodes) throws {
    var base = try nodes.base.map()
    var with = try nodes.overriding?.map()
    let constructor = InputNodes(try base.required("constructor"), overriding: with?.optional("constructor"))
    let methods = InputNodes(try base.required("methods"), overriding: with?.optional("methods"))
    let weights = try with?.optional("weights")?.map()
    self.init(
      constructor: try ArgumentDescription.all(design.constructor, constructor),
      count: try (with?.optional("calls") ?? base.required("calls")).length(),
      methods: try MethodDescription.all(design, methods, weights))
    if let weights, self.methods.allSatisfy({ $0.weight == 0 }) {
      throw ManifestError(.invalid(value: "0 for every method", expected: "more than 0 for one"), at: weights.location)
    }
    _ = try base.required("calls")
    order = try CallOrder(design, self.methods, &base)
    try base.finish()
    try with?.finish()
  }
}

extension CallsDescription.MethodDescription {
  fileprivate static func all(
    _ design: DesignClass, _ nodes: InputNodes, _ weights: ManifestMap?
  ) throws -> [Self] {
    var (base, with, weights) = (try nodes.base.map(), try nodes.overriding?.map(), weights)
    let descriptions = try design.methods.map { method in
      let arguments = InputNodes(try base.required(method.name), overriding: with?.optional(method.name))
      var description = Self(
        method: method,
        arguments: try ArgumentDescription.all(method.parameters, arguments, visible: design.constructor))
      description.weight =
        try weights?.optional(method.name)?.parse("a weight from 0 to 1000") { text in
          Int(text).flatMap { (0...1000).contains($0) ? $0 : nil }
        } ?? 1
      return description
    }
    try base.finish()
    try with?.finish()
    try weights?.finish()
    return descriptions
  }
}

extension CallOrder {
  fileprivate init(
    _ design: DesignClass, _ methods: [CallsDescription.MethodDescription], _ map: inout ManifestMap
  ) throws {
    self.init()
    prerequisites =
      try map.optional("after")?.entries().map { name, node in
        Prerequisite(
          method: try design.method(name, at: node).name, earlier: try design.method(node.string(), at: node).name)
      } ?? []
    balance = try map.optional("balance").map { try Balance($0, design) }
    for (key, isAscending) in [("ascending", true), ("distinct", false)] {
      series +=
        try map.optional(key)?.entries().map { name, node in
          try Series(design.method(name, at: node), node, methods, isAscending)
        } ?? []
    }
  }
}

extension CallOrder.Balance {
  fileprivate init(_ node: ManifestNode, _ design: DesignClass) throws {
    self.init(start: Bounds(0...0), changes: [:])
    for (name, node) in try node.entries() {
      if name == "constructor" {
        start = try node.lengths(ArgumentScope(parameters: design.constructor, name: "") { _ in nil })
      } else {
        changes[try design.method(name, at: node).name] = try node.parse("a whole number from -1000 to 1000") { text in
          Int(text).flatMap { (-1000...1000).contains($0) ? $0 : nil }
        }
      }
    }
  }
}

extension CallOrder.Series {
  fileprivate init(
    _ method: Function, _ node: ManifestNode, _ methods: [CallsDescription.MethodDescription], _ isAscending: Bool
  ) throws {
    let arguments = methods.first { $0.method == method }?.arguments ?? []
    let names = arguments.map(\.name).joined(separator: ", ")
    let argument = try node.parse("an argument of \(method.name): \(names)") { name in
      arguments.first { $0.name == name }
    }
    self.init(
      method: method.name, argument: argument.name, isAscending: isAscending, capacity: argument.value.capacity)
  }
}

extension ValueDescription {
  /// How many values there are, as far as that can be said.
  fileprivate var capacity: Int {
    guard case .integer(let bounds) = self, let range = bounds.constant else { return .max }
    return Int(clamping: Int128(range.upperBound) - Int128(range.lowerBound) + 1)
  }
}

extension DesignClass {
  fileprivate func method(_ name: String, at node: ManifestNode) throws(ManifestError) -> Function {
    guard let method = method(named: name) else {
      throw node.invalid(name, expected: "a method: \(methods.map(\.name).joined(separator: ", "))")
    }
    return method
  }
}

extension ManifestNode {
  fileprivate func entries() throws(ManifestError) -> [(key: String, value: ManifestNode)] {
    var map = try map()
    return map.all()
  }
}
