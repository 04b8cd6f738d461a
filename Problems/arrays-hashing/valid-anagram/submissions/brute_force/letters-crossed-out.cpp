// Crosses each letter of s out in t.
class Solution {
public:
    bool isAnagram(string s, string t) {
        for (char c : s) {
            size_t index = t.find(c);
            if (index == string::npos) return false;
            t.erase(index, 1);
        }
        return t.empty();
    }
};
