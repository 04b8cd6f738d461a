class Solution {
public:
    int singleNumber(vector<int>& nums) {
        set<int> once;
        for (int number : nums)
            if (!once.insert(number).second) once.erase(number);
        return *once.begin();
    }
};
