import JudgeModel
import Manifest

extension Signature {
  init(_ node: ManifestNode) throws {
    var map = try node.map()
    if let name = map.optional("class") {
      self = .design(
        DesignClass(
          name: try name.identifier(), constructor: try map.required("constructor").parameters(),
          methods: try map.required("methods").methods()))
    } else if let codec = map.optional("codec") {
      self = .codec(try Codec(codec))
    } else {
      self = .function(try Function(map.required("function").identifier(), &map))
    }
    try map.finish()
  }
}

extension Codec {
  fileprivate init(_ node: ManifestNode) throws {
    var map = try node.map()
    let type = try map.required("type").valueType()
    let parameter = Parameter(name: try map.optional("name")?.identifier() ?? type.usualName, type: type)
    self.init(
      name: try map.required("class").identifier(), encode: try map.required("encode").identifier(),
      decode: try map.required("decode").identifier(), parameter: parameter)
    try map.finish()
  }
}

extension ValueType {
  /// Of an argument whose name the problem does not say.
  fileprivate var usualName: String {
    switch self {
    case .tree, .node(.nary), .node(.next): "root"
    case .linkedList, .node(.random): "head"
    case .node(.graph): "node"
    case .array, .list: "values"
    default: "value"
    }
  }
}

extension Function {
  fileprivate init(_ name: String, _ map: inout ManifestMap) throws {
    let parameters = try map.required("parameters").parameters()
    self.init(
      name: name, parameters: parameters, returns: try Returns(map.required("returns"), of: parameters),
      names: try map.optional("names")?.names() ?? [:])
  }
}

extension Returns {
  fileprivate init(_ node: ManifestNode, of parameters: [Parameter]) throws {
    guard node.isMap else {
      self = .value(try node.valueType(orVoid: true))
      return
    }
    var map = try node.map()
    if let argument = map.optional("argument") {
      let parameter = try argument.parameter(of: parameters, where: \.isPassed, "that is passed")
      let isCut = try map.optional("length")?.parse("result") { $0 == "result" ? true : nil } ?? false
      if isCut, parameter.type.element == nil {
        throw argument.invalid(parameter.name, expected: "an array, since the result is its length")
      }
      self = isCut ? .prefix(of: parameter) : .argument(parameter)
    } else if let root = map.optional("node_of") {
      self = .node(of: try root.parameter(of: parameters, where: \.type.isNode, "of linked nodes"))
    } else {
      self = try Self.typed(&map)
    }
    try map.finish()
  }

  private static func typed(_ map: inout ManifestMap) throws -> Self {
    let node = try map.required("type")
    let type = try node.valueType(orVoid: true)
    guard try map.optional("fresh")?.boolean() ?? false else { return .value(type) }
    guard type.isNode else { throw node.invalid("\(type)", expected: "a type of linked nodes, since it is fresh") }
    return .copy(type)
  }
}

extension ManifestNode {
  /// What every language takes for a name.
  fileprivate func identifier() throws(ManifestError) -> String {
    try parse("a name of letters, digits and _") { $0.isIdentifier ? $0 : nil }
  }

  fileprivate func parameters() throws -> [Parameter] {
    let nodes = try list()
    var parameters: [Parameter] = []
    for node in nodes { parameters.append(try node.parameter()) }
    for (index, node) in nodes.enumerated() { parameters[index].role = try node.role(index, parameters) }
    return parameters
  }

  /// Its role comes later, since it may be about a parameter that stands below.
  private func parameter() throws -> Parameter {
    var map = try map()
    let links = ["cycle_of", "shared_with"].compactMap { map.optional($0) }
    _ = map.optional("node_of")
    let type = try map.optional("type") ?? (links.isEmpty ? map.required("type") : nil)
    let parameter = Parameter(name: try map.required("name").identifier(), type: try type?.valueType() ?? .integer)
    if !links.isEmpty, parameter.type != .integer {
      throw ManifestError(.invalid(value: "\(parameter.type)", expected: "integer, a position"), at: location)
    }
    try map.finish()
    return parameter
  }

  private func role(_ index: Int, _ parameters: [Parameter]) throws -> Parameter.Role {
    var map = try map()
    if let root = map.optional("node_of") {
      let root = try root.parameter(
        of: Array(parameters[..<index]), where: { $0.type == parameters[index].type && $0.type.isNode },
        "above, of the same type of linked nodes")
      return .node(of: root.name)
    }
    if let head = map.optional("cycle_of") {
      return .cycle(of: try head.parameter(of: parameters, where: { $0.type == .linkedList }, "of type ListNode").name)
    }
    if let tail = map.optional("shared_with") {
      let lists = parameters.filter { $0.type == .linkedList }
      let other = try tail.parameter(of: lists, where: { _ in true }, "of type ListNode")
      guard lists.count == 2, let own = lists.first(where: { $0.name != other.name }) else {
        throw tail.invalid(other.name, expected: "one of exactly two parameters of type ListNode")
      }
      return .shared(of: own.name, with: other.name)
    }
    return .value
  }

  fileprivate func parameter(
    of parameters: [Parameter], where isFit: (Parameter) -> Bool, _ property: String
  ) throws(ManifestError) -> Parameter {
    let fitting = parameters.filter(isFit)
    let names = fitting.map(\.name).joined(separator: ", ")
    return try parse("the name of a parameter \(property)\(names.isEmpty ? "" : ": \(names)")") { name in
      fitting.first { $0.name == name }
    }
  }

  fileprivate func methods() throws -> [Function] {
    var map = try map()
    return try map.all().map { name, node in
      var method = try node.map()
      let returns = try method.required("returns")
      guard name.isIdentifier else { throw node.invalid(name, expected: "a name of letters, digits and _") }
      let function = try Function(name, &method)
      try method.finish()
      guard case .value = function.returns, function.parameters.allSatisfy({ $0.role == .value }) else {
        throw ManifestError(
          .invalid(value: name, expected: "plain parameters and a plain result"), at: returns.location)
      }
      return function
    }
  }

  fileprivate func names() throws -> [LanguageID: String] {
    var map = try map()
    return Dictionary(
      uniqueKeysWithValues: try map.all().map { (LanguageID(rawValue: $0.key), try $0.value.identifier()) })
  }
}

extension String {
  fileprivate var isIdentifier: Bool {
    first?.isNumber == false && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }
}
