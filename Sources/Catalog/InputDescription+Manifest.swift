import Inputs
import JudgeModel
import Manifest

extension InputDescription {
  init(_ signature: Signature, _ nodes: InputNodes) throws {
    switch signature {
    case .function(let function):
      self = .arguments(try ArgumentDescription.all(function.parameters, nodes))
    case .design(let design):
      self = .calls(try CallsDescription(design, nodes))
    case .codec(let codec):
      self = .arguments(try ArgumentDescription.all([codec.parameter], nodes))
    }
  }
}

extension ArgumentDescription {
  /// - Parameter visible: other arguments of which the descriptions may speak.
  static func all(
    _ parameters: [Parameter], _ nodes: InputNodes, visible: [Parameter] = []
  ) throws -> [Self] {
    var base = try nodes.base.map()
    var with = try nodes.overriding?.map()
    var arguments: [Self] = []
    for parameter in parameters {
      let nodes = InputNodes(try base.required(parameter.name), overriding: with?.optional(parameter.name))
      let scope = ArgumentScope(parameters: parameters + visible, name: parameter.name) { [base] name in
        var base = base
        return try parameters.first { $0.name == name }.map { other in
          let scope = ArgumentScope(parameters: parameters + visible, name: name) { _ in nil }
          return try Self(other, InputNodes(base.required(name)), scope).value
        }
      }
      arguments.append(try Self(parameter, nodes, scope))
    }
    try base.finish()
    try with?.finish()
    if let name = arguments.circle.first {
      throw try (with?.optional(name) ?? base.required(name)).invalid(
        arguments.circle.joined(separator: ", "), expected: "arguments that do not depend on each other in a circle")
    }
    return arguments
  }

  private init(_ parameter: Parameter, _ nodes: InputNodes, _ scope: ArgumentScope) throws {
    if let fixed = try ValueDescription.literal(parameter, nodes) {
      self.init(name: parameter.name, value: fixed)
      return
    }
    var keys = try DescriptionKeys(nodes, scope)
    let value = try ValueDescription(parameter, &keys)
    let other = try keys.optional("differs_from").map { node in
      try scope.parameter(node, "of the same type") { $0 == parameter.textType }
    }
    try keys.finish()
    self.init(name: parameter.name, value: value, differsFrom: other?.name)
  }
}

extension ValueDescription {
  /// What a case gives in place of a description. The nodes that lists share are made even so.
  fileprivate static func literal(_ parameter: Parameter, _ nodes: InputNodes) throws -> ValueDescription? {
    if case .shared = parameter.role { return nil }
    return try literal(parameter.textType, nodes)
  }

  static func literal(_ type: ValueType, _ nodes: InputNodes) throws -> ValueDescription? {
    guard let literal = nodes.overriding, !literal.isMap, !(type.isNumber && literal.isRange) else { return nil }
    return .fixed(try Value(literal, as: type))
  }

  fileprivate init(_ parameter: Parameter, _ keys: inout DescriptionKeys) throws {
    switch parameter.role {
    case .value, .cycle:
      self = try Self.read(parameter.textType, &keys)
    case .node(let root):
      self = .nodeValue(of: root)
    case .shared(let list, let other):
      self = .sharedTail(SharedTail(range: try keys.bounds("range"), list: list, other: other))
    }
  }
}

extension ValueType {
  fileprivate var isNumber: Bool { [.integer, .long, .double].contains(self) }
}
