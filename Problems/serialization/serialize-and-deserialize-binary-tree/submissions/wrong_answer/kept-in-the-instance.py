# The tree stays in the instance, but another one gets the string.
class Codec:
    root = None

    def serialize(self, root):
        self.root = root
        return ""

    def deserialize(self, data):
        return self.root
