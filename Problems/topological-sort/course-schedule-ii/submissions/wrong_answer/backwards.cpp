// The pairs are read the wrong way round.
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> waiting(numCourses);
        vector<int> open(numCourses), order;
        for (auto& pair : prerequisites) {
            waiting[pair[0]].push_back(pair[1]);
            open[pair[1]]++;
        }
        for (int course = 0; course < numCourses; course++)
            if (open[course] == 0) order.push_back(course);
        for (int next = 0; next < order.size(); next++)
            for (int course : waiting[order[next]])
                if (--open[course] == 0) order.push_back(course);
        if (order.size() < numCourses) return {};
        return order;
    }
};
