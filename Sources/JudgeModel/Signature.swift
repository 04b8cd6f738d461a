/// How the judge calls a solution.
public enum Signature: Hashable, Sendable {
  case function(Function)
  case design(DesignClass)
  case codec(Codec)
}

/// A method of the solution's class, or one of the methods of a class to design.
public struct Function: Hashable, Sendable {
  public var name: String
  /// What a case gives, in order; the solution gets those that are passed.
  public var parameters: [Parameter]
  public var returns: Returns
  /// Where a language calls it otherwise than its own naming rule says.
  public var names: [LanguageID: String]

  public init(name: String, parameters: [Parameter], returns: Returns, names: [LanguageID: String] = [:]) {
    self.name = name
    self.parameters = parameters
    self.returns = returns
    self.names = names
  }
}

public struct Parameter: Hashable, Sendable {
  public var name: String
  public var type: ValueType
  public var role: Role

  public enum Role: Hashable, Sendable {
    case value
    /// The node of another parameter that has this value.
    case node(of: String)
    /// Not passed: the index of the node to which the last one of that list is linked; -1 for none.
    case cycle(of: String)
    /// Not passed: how many nodes the list `of` has before the first that belongs to the list `with` too.
    case shared(of: String, with: String)
  }

  public init(name: String, type: ValueType, role: Role = .value) {
    self.name = name
    self.type = type
    self.role = role
  }

  /// False for what only says how the others are linked.
  public var isPassed: Bool {
    switch role {
    case .value, .node: true
    case .cycle, .shared: false
    }
  }

  /// The type of its text in a case: a node of another argument is given by its value, levels are not linked yet.
  public var textType: ValueType {
    if case .node = role { return .integer }
    return type == .node(.next) ? .tree : type
  }
}

/// What counts as a function's result.
public enum Returns: Hashable, Sendable {
  case value(ValueType)
  /// An argument, as the solution left it.
  case argument(Parameter)
  /// The first elements of an argument, as many as the solution returns.
  case prefix(of: Parameter)
  /// That very node of an argument, shown by its value; or null.
  case node(of: Parameter)
  /// A value none of whose nodes was in the input.
  case copy(ValueType)

  /// What the solution's function returns.
  public var type: ValueType {
    switch self {
    case .value(let type), .copy(let type): type
    case .argument: .void
    case .prefix: .integer
    case .node(let parameter): parameter.type
    }
  }

  /// Of what is compared with the answer; nil for a node by its value.
  public var answerType: ValueType? {
    switch self {
    case .value(let type), .copy(let type): type
    case .argument(let parameter), .prefix(let parameter): parameter.type
    case .node: nil
    }
  }
}

/// A class that the solution implements, judged by a sequence of calls on one instance.
public struct DesignClass: Hashable, Sendable {
  public var name: String
  /// The parameters of its initialiser.
  public var constructor: [Parameter]
  /// In the order of the problem's manifest.
  public var methods: [Function]

  public init(name: String, constructor: [Parameter], methods: [Function]) {
    self.name = name
    self.constructor = constructor
    self.methods = methods
  }

  public func method(named name: String) -> Function? {
    methods.first { $0.name == name }
  }
}

/// A class that writes a value as a string and reads it back, each on an instance of its own.
public struct Codec: Hashable, Sendable {
  public var name: String
  public var encode: Function
  public var decode: Function

  /// - Parameter parameter: what is encoded.
  public init(name: String, encode: String, decode: String, parameter: Parameter) {
    self.name = name
    self.encode = Function(name: encode, parameters: [parameter], returns: .value(.string))
    self.decode = Function(
      name: decode, parameters: [Parameter(name: "data", type: .string)], returns: .value(parameter.type))
  }

  /// What a case gives.
  public var parameter: Parameter { encode.parameters[0] }
}
