import Hummingbird
import ArgumentParser
@main struct TandemCommand: ParsableCommand { func run() { print("x") } }
