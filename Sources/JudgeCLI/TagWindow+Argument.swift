public import ArgumentParser
public import JudgeModel

extension TagWindow: ExpressibleByArgument {}
