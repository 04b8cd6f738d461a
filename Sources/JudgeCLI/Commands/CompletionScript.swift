import ArgumentParser

/// What a shell needs to complete our commands.
struct CompletionScript: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print a completion script for your shell.",
    discussion: """
      bash: put  source <(judge completions bash)  into ~/.bashrc.
      zsh:  judge completions zsh > ~/.zfunc/_judge  in a folder of $fpath.
      fish: judge completions fish > ~/.config/fish/completions/judge.fish

      Example: judge completions bash
      """)

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  @OptionGroup var output: OutputOptions

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    fileprivate var kind: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  func run() throws {
    let script = JudgeCommand.completionScript(for: shell.kind).withAliases(of: JudgeCommand.self)
    if output.json {
      try printJSON(CompletionReport(shell: shell.rawValue, script: script))
    } else {
      print(script)
    }
  }
}

extension String {
  /// In bash's script the generator knows commands by their own names only.
  fileprivate func withAliases(of command: any ParsableCommand.Type) -> String {
    let choice = "local -r subcommand=\"${unparsed_words[0]}\"\n"
    let cases = command.configuration.subcommands.flatMap { subcommand in
      subcommand.configuration.aliases.map { "\($0)) subcommand=\(subcommand._commandName) ;;" }
    }
    return replacing(
      choice,
      with: choice.replacing("-r ", with: "") + "    case \"${subcommand}\" in \(cases.joined(separator: " ")) esac\n",
      maxReplacements: 1)
  }
}

struct CompletionReport: Encodable {
  let schema = 1
  let shell: String
  let script: String
}
