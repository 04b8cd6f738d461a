import Inputs
import JudgeModel
import Manifest

/// The `input:` of a problem, and what a generated case's `with:` puts in its place.
struct InputNodes {
  var base: ManifestNode
  var overriding: ManifestNode?

  init(_ base: ManifestNode, overriding: ManifestNode? = nil) {
    self.base = base
    self.overriding = overriding
  }
}

extension InputDescription {
  init(_ signature: Signature, _ nodes: InputNodes) throws {
    var base = try nodes.base.map()
    var with = try nodes.overriding?.map()
    switch signature {
    case .function(let function):
      self = .arguments(try ArgumentDescription.all(function.parameters, &base, &with))
    case .design(let design):
      self = .calls(try CallsDescription(design, &base, &with))
    case .codec(let codec):
      self = .arguments(try ArgumentDescription.all([codec.parameter], &base, &with))
    }
    try base.finish()
    try with?.finish()
  }
}

extension ArgumentDescription {
  fileprivate static func all(
    _ parameters: [Parameter], _ base: inout ManifestMap, _ with: inout ManifestMap?
  ) throws -> [Self] {
    var arguments: [Self] = []
    for parameter in parameters {
      let nodes = InputNodes(try base.required(parameter.name), overriding: with?.optional(parameter.name))
      let value = try ValueDescription(parameter.textType, nodes) { name in
        guard let other = parameters.first(where: { $0.name == name }) else { return nil }
        return try ValueDescription(other.textType, InputNodes(base.required(name))) { _ in nil }
      }
      arguments.append(Self(name: parameter.name, value: value))
    }
    return arguments
  }
}

extension CallsDescription {
  fileprivate init(_ design: DesignClass, _ base: inout ManifestMap, _ with: inout ManifestMap?) throws {
    let constructor = InputNodes(try base.required("constructor"), overriding: with?.optional("constructor"))
    let methods = InputNodes(try base.required("methods"), overriding: with?.optional("methods"))
    let weights = try with?.optional("weights")?.map()
    self.init(
      constructor: try ArgumentDescription.all(design.constructor, constructor),
      count: try (with?.optional("calls") ?? base.required("calls")).length(),
      methods: try MethodDescription.all(design.methods, methods, weights))
    if let weights, self.methods.allSatisfy({ $0.weight == 0 }) {
      throw ManifestError(.invalid(value: "0 for every method", expected: "more than 0 for one"), at: weights.location)
    }
    _ = try base.required("calls")
  }
}

extension ArgumentDescription {
  fileprivate static func all(_ parameters: [Parameter], _ nodes: InputNodes) throws -> [Self] {
    var base = try nodes.base.map()
    var with = try nodes.overriding?.map()
    let arguments = try all(parameters, &base, &with)
    try base.finish()
    try with?.finish()
    return arguments
  }
}

extension CallsDescription.MethodDescription {
  fileprivate static func all(
    _ methods: [Function], _ nodes: InputNodes, _ weights: ManifestMap?
  ) throws -> [Self] {
    var (base, with, weights) = (try nodes.base.map(), try nodes.overriding?.map(), weights)
    let descriptions = try methods.map { method in
      let arguments = InputNodes(try base.required(method.name), overriding: with?.optional(method.name))
      var description = Self(method: method, arguments: try ArgumentDescription.all(method.parameters, arguments))
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
