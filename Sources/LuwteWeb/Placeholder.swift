import Hummingbird
import LuwteRules
