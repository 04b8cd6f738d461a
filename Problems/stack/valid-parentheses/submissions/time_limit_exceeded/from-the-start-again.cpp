// After each pair that is taken out the search begins at the start again, each time with a string for each two neighbours.
class Solution {
public:
    bool isValid(string s) {
        unordered_set<string> pairs = {"()", "[]", "{}"};
        for (int i = 1; i < s.size(); i++) {
            if (pairs.count(s.substr(i - 1, 2))) {
                s.erase(i - 1, 2);
                i = 0;
            }
        }
        return s.empty();
    }
};
