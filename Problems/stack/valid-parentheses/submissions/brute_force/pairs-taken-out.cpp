class Solution {
public:
    bool isValid(string s) {
        bool found = true;
        while (found) {
            found = false;
            for (int i = 0; i + 1 < s.size() && !found; i++) {
                string pair = s.substr(i, 2);
                if (pair == "()" || pair == "[]" || pair == "{}") {
                    s.erase(i, 2);
                    found = true;
                }
            }
        }
        return s.empty();
    }
};
