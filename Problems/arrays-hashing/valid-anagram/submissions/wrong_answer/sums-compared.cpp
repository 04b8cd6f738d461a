// Different letters can have the same sum.
class Solution {
public:
    bool isAnagram(string s, string t) {
        if (s.size() != t.size()) return false;
        return accumulate(s.begin(), s.end(), 0) == accumulate(t.begin(), t.end(), 0);
    }
};
