import JudgeModel

/// What a template knows of a signature: plain texts, since the template engine only fills in.
struct CallDescription {
  /// Exactly one of the three is there.
  var function: FunctionDescription?
  var design: DesignDescription?
  var codec: CodecDescription?
  /// Of the node classes that are used.
  var definitions: [DefinitionDescription] = []
  /// The texts that read and write those.
  var support: [String] = []
}

extension CallDescription {
  /// All that a template may ask for, here and in the descriptions below.
  static let names: Set<String> = [
    "function", "design", "codec", "definitions", "support", "class", "request", "name", "arguments", "parameters",
    "links",
    "kept", "type", "number", "isVoid", "write", "constructor", "methods", "encode", "decode", "index", "read", "pass",
    "text", "lines",
  ]
}

struct FunctionDescription {
  /// Of the class whose method it is.
  var `class`: String
  /// As the problem calls it and as the language does.
  var request: String
  var name: String
  /// All that a request brings.
  var arguments: [ParameterDescription]
  /// What the solution is called with.
  var parameters: [ParameterDescription]
  /// Statements that link the arguments.
  var links: [String]
  /// The nodes of the input, where they matter.
  var kept: String?
  var type: String
  /// From 1, among the methods.
  var number: Int
  var isVoid: Bool
  /// Writes `result`, or what counts as the result.
  var write: String
}

struct DesignDescription {
  var name: String
  var constructor: [ParameterDescription]
  var methods: [FunctionDescription]
}

struct CodecDescription {
  var name: String
  var encode: FunctionDescription
  var decode: FunctionDescription
}

struct ParameterDescription {
  var name: String
  var type: String
  /// From 0, among the arguments.
  var index: Int
  var read: String
  var pass: String
}

struct DefinitionDescription {
  var `class`: String
  var text: String
  var lines: [String]
}

extension Language {
  /// - Parameter className: of the class whose method a function is.
  func describe(_ signature: Signature, className: String) throws(LanguageError) -> CallDescription {
    switch signature {
    case .function(let function):
      return CallDescription(function: try describe(function, of: className))
    case .design(let design):
      var methods: [FunctionDescription] = []
      for (index, method) in design.methods.enumerated() {
        methods.append(try describe(method, of: design.name, number: index + 1))
      }
      let constructor = try design.constructor.enumerated().map { index, parameter throws(LanguageError) in
        try describe(parameter, index, among: design.constructor)
      }
      return CallDescription(
        design: DesignDescription(name: design.name, constructor: constructor, methods: methods))
    case .codec(let codec):
      return CallDescription(
        codec: CodecDescription(
          name: codec.name, encode: try describe(codec.encode, of: codec.name),
          decode: try describe(codec.decode, of: codec.name, number: 2)))
    }
  }

  private func describe(
    _ function: Function, of className: String, number: Int = 1
  ) throws(LanguageError) -> FunctionDescription {
    let parameters = function.parameters
    var arguments: [ParameterDescription] = []
    var links: [String] = []
    for (index, parameter) in parameters.enumerated() {
      arguments.append(
        try describe(parameter, index, among: parameters, isInPlace: function.returns.inPlace == parameter))
      if let link = try link(parameter, index, among: parameters) { links.append(link) }
    }
    let type = function.returns.type
    return FunctionDescription(
      class: className, request: function.name, name: function.name(in: id, naming), arguments: arguments,
      parameters: zip(parameters, arguments).filter(\.0.isPassed).map(\.1), links: links,
      kept: try kept(function.returns, among: parameters), type: try spelling(of: type).name, number: number,
      isVoid: type == .void, write: try write(function.returns, among: parameters))
  }

  private func describe(
    _ parameter: Parameter, _ index: Int, among parameters: [Parameter], isInPlace: Bool = false
  ) throws(LanguageError) -> ParameterDescription {
    let spelling = try spelling(of: parameter.type)
    var read = spelling.read
    if case .node(let root) = parameter.role {
      let value = try self.spelling(of: .integer).read
      read = try expression(.find, of: parameter.type, ["v": parameters.variable(root), "value": value])
    }
    let variable = parameters.variable(parameter.name)
    let pass = isInPlace ? spelling.expression(.passInPlace, ["v": variable]) ?? variable : variable
    return ParameterDescription(
      name: naming.name(parameter.name), type: isInPlace ? spelling.inPlace : spelling.parameter, index: index,
      read: read, pass: pass)
  }

  private func link(
    _ parameter: Parameter, _ index: Int, among parameters: [Parameter]
  ) throws(LanguageError) -> String? {
    let value = parameters.variable(parameter.name)
    switch parameter.role {
    case .value, .node: return nil
    case .cycle(let head):
      return try expression(.cycle, of: .linkedList, ["v": parameters.variable(head), "value": value])
    case .shared(let head, let other):
      let lists = ["v": parameters.variable(head), "other": parameters.variable(other), "value": value]
      return try expression(.share, of: .linkedList, lists)
    }
  }

  /// Of every argument that has nodes.
  private func kept(_ returns: Returns, among parameters: [Parameter]) throws(LanguageError) -> String? {
    switch returns {
    case .value, .argument, .prefix: return nil
    case .node(let parameter):
      return try expression(.nodes, of: parameter.type, ["v": parameters.variable(parameter.name)])
    case .copy(let type):
      guard let parameter = parameters.first(where: { $0.type == type }) else { return nil }
      return try expression(.nodes, of: type, ["v": parameters.variable(parameter.name)])
    }
  }

  private func write(_ returns: Returns, among parameters: [Parameter]) throws(LanguageError) -> String {
    switch returns {
    case .value(let type): return try spelling(of: type).write("result")
    case .argument(let parameter):
      return try spelling(of: parameter.type).write(parameters.variable(parameter.name))
    case .prefix(let parameter):
      let value = parameters.variable(parameter.name)
      let prefix = try expression(.prefix, of: parameter.type, ["v": value, "count": "result"])
      return try spelling(of: parameter.type).write(prefix)
    case .node(let parameter): return try expression(.writeNode, of: parameter.type, ["v": "result"])
    case .copy(let type): return try expression(.writeCopy, of: type, ["v": "result"])
    }
  }

  private func expression(
    _ key: TypeRule.Expression, of type: ValueType, _ values: [String: String]
  ) throws(LanguageError) -> String {
    guard let expression = try spelling(of: type).expression(key, values) else {
      throw .unsupportedUse(type, key: key.rawValue, id)
    }
    return expression
  }

  private func spelling(of type: ValueType) throws(LanguageError) -> TypeSpelling {
    guard let spelling = types.spelling(of: type) else { throw .unsupportedType(type, id) }
    return spelling
  }
}

extension Returns {
  /// The argument that is looked at after the call.
  fileprivate var inPlace: Parameter? {
    switch self {
    case .argument(let parameter), .prefix(let parameter): parameter
    case .value, .node, .copy: nil
    }
  }
}

extension [Parameter] {
  /// What a driver calls the argument.
  fileprivate func variable(_ name: String) -> String {
    "argument\(firstIndex { $0.name == name } ?? 0)"
  }
}
