import JudgeModel

/// What a template knows of a signature: plain texts, since the template engine only fills in.
struct CallDescription {
  /// Exactly one of the two is there.
  var function: FunctionDescription?
  var design: DesignDescription?
}

struct FunctionDescription {
  /// As the problem calls it and as the language does.
  var request: String
  var name: String
  var parameters: [ParameterDescription]
  var type: String
  /// From 1, among the methods.
  var number: Int
  var isVoid: Bool
  /// Writes `result`.
  var write: String
}

struct DesignDescription {
  var name: String
  var constructor: [ParameterDescription]
  var methods: [FunctionDescription]
}

struct ParameterDescription {
  var name: String
  var type: String
  /// From 0.
  var index: Int
  var read: String
}

extension Language {
  func describe(_ signature: Signature) throws(LanguageError) -> CallDescription {
    switch signature {
    case .function(let function): CallDescription(function: try describe(function))
    case .design(let design): CallDescription(design: try describe(design))
    }
  }

  private func describe(_ design: DesignClass) throws(LanguageError) -> DesignDescription {
    var methods: [FunctionDescription] = []
    for (index, method) in design.methods.enumerated() { methods.append(try describe(method, number: index + 1)) }
    return DesignDescription(name: design.name, constructor: try describe(design.constructor), methods: methods)
  }

  private func describe(_ function: Function, number: Int = 1) throws(LanguageError) -> FunctionDescription {
    let spelling = try spelling(of: function.returns)
    return FunctionDescription(
      request: function.name,
      name: function.name(in: id, naming),
      parameters: try describe(function.parameters),
      type: spelling.name,
      number: number,
      isVoid: function.returns == .void,
      write: spelling.write("result"))
  }

  private func describe(_ parameters: [Parameter]) throws(LanguageError) -> [ParameterDescription] {
    var described: [ParameterDescription] = []
    for (index, parameter) in parameters.enumerated() {
      let spelling = try spelling(of: parameter.type)
      described.append(
        ParameterDescription(
          name: naming.name(parameter.name), type: spelling.name, index: index, read: spelling.read))
    }
    return described
  }

  private func spelling(of type: ValueType) throws(LanguageError) -> TypeSpelling {
    guard let spelling = types.spelling(of: type) else { throw .unsupportedType(type, id) }
    return spelling
  }
}
