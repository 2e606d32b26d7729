import Feel
import LuwteCore
import Yams
