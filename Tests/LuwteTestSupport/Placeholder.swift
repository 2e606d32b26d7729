import LuwteCore
